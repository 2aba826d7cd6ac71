package dk.pejl.report;

import dk.pejl.claim.Side;
import dk.pejl.text.Numbers;
import dk.pejl.text.Texts;
import dk.pejl.text.Written;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.Locale;

/**
 * What every part of a report is written with.
 *
 * @param html the page
 * @param texts the sentences and names, in the language of the report
 */
record Sheet(Html html, Texts texts) {

  /** The way numbers, days and periods are written. */
  Numbers numbers() {
    return texts.numbers();
  }

  /** The language of the report. */
  Language language() {
    return texts.numbers().language();
  }

  /** The Danish or the English text. */
  String say(String da, String en) {
    return language() == Language.DA ? da : en;
  }

  /** The text in the language of the report. */
  String in(Wording wording) {
    return wording.in(language());
  }

  /** A side of a comparison in words, as far as anything is known of it. */
  String side(Side side, String written) {
    return Written.isUnknown(side) ? say("ukendt", "unknown") : written;
  }

  /** The text with a capital. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
