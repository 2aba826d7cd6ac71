package dk.pejl.cli;

import java.util.Locale;

/** A form in which a command can give its answer. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** For spreadsheets. */
  CSV,
  /** For people, as a page to publish or to print. */
  HTML;

  /** The format's name on the command line. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
