package dk.pejl.cli;

import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;

/**
 * The language that is spoken to the user.
 *
 * @param language the language
 */
record Speech(Language language) {

  /** The Danish or the English text. */
  String say(String da, String en) {
    return language == Language.DA ? da : en;
  }

  /** The text in the language spoken. */
  String in(Wording wording) {
    return wording.in(language);
  }
}
