package dk.pejl.statistics;

/**
 * One of the values that a column tells figures apart by; a file may give its code, its label or
 * both.
 *
 * @param code the code, or the label where the file gives nothing else
 * @param label the label, or the code where the file gives nothing else
 */
record Category(String code, String label) {

  /** A category of which the file gives one text. */
  static Category of(String text) {
    return new Category(text, text);
  }

  /** The category as a message shows it. */
  String shown() {
    return code.equals(label) ? "'" + code + "'" : "'" + code + "' (" + label + ")";
  }
}
