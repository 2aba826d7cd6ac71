package dk.pejl.wording;

/**
 * One text in Danish and in English that say the same.
 *
 * @param da the Danish text
 * @param en the English text
 */
public record Wording(String da, String en) {

  /** The text in the given language. */
  public String in(Language language) {
    return language == Language.DA ? da : en;
  }

  /** A text that reads the same in both languages, such as an id. */
  public static Wording same(String text) {
    return new Wording(text, text);
  }

  /** This text followed by another, with a blank between them. */
  public Wording then(Wording next) {
    return new Wording(da + " " + next.da, en + " " + next.en);
  }
}
