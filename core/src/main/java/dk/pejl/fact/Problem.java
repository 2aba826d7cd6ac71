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
  private static final int LONGEST = 4_000;
  private static final int END = 500;

  /** A problem that stays readable, however long the value is that it shows. */
  public Problem {
    place = new Place(place.source(), place.line(), clipped(place.pointer()));
    wording = new Wording(clipped(wording.da()), clipped(wording.en()));
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST - END) + " … " + text.substring(text.length() - END);
  }

  /** The problem as one line. */
  public String in(Language language) {
    String where = place.toString();
    return where.isEmpty() ? wording.in(language) : where + ": " + wording.in(language);
  }
}
