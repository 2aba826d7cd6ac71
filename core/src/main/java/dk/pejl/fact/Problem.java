package dk.pejl.fact;

import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;

/**
 * Something wrong with the input: where it stands, and what is wrong and what to do in words.
 *
 * @param place where
 * @param wording what is wrong, with the value, and what to do
 */
public record Problem(Place place, Wording wording) {

  /** The problem as one line. */
  public String in(Language language) {
    String where = place.toString();
    return where.isEmpty() ? wording.in(language) : where + ": " + wording.in(language);
  }
}
