package dk.pejl.json;

import java.util.Locale;

/**
 * What the type of a claim's node can be. The writer folds over every form of claim and the reader
 * switches over every type, so that a form that only one of them knows does not compile.
 */
enum ClaimType {
  COMPARISON,
  ALL,
  ANY,
  EACH,
  SERIES,
  NONE,
  IF,
  PROVIDED,
  OF;

  /** The name of this type in files. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
