package dk.pejl.text;

import dk.pejl.claim.Relation;
import dk.pejl.wording.Wording;

/** The words for a figure that is to move one way from each period to the next. */
final class SeriesWords {
  private SeriesWords() {}

  /** That it did. */
  static Wording held(Relation relation) {
    return switch (relation) {
      case ABOVE -> new Wording("tallet stiger hver gang", "the figure rises every time");
      case BELOW -> new Wording("tallet falder hver gang", "the figure falls every time");
      case AT_LEAST -> new Wording("tallet falder ikke", "the figure does not fall");
      case AT_MOST -> new Wording("tallet stiger ikke", "the figure does not rise");
      case EQUAL -> new Wording("tallet er uændret", "the figure is unchanged");
    };
  }

  /** That it did not, to be followed by the step at which it did not. */
  static Wording failed(Relation relation) {
    return switch (relation) {
      case ABOVE ->
        new Wording(
            "tallet skal stige hver gang, men gør det ikke",
            "the figure must rise every time, but does not");
      case BELOW ->
        new Wording(
            "tallet skal falde hver gang, men gør det ikke",
            "the figure must fall every time, but does not");
      case AT_LEAST ->
        new Wording("tallet må ikke falde, men gør det", "the figure must not fall, but does");
      case AT_MOST ->
        new Wording("tallet må ikke stige, men gør det", "the figure must not rise, but does");
      case EQUAL ->
        new Wording(
            "tallet skal være uændret, men er det ikke",
            "the figure must be unchanged, but is not");
    };
  }

  /** That nobody knows. */
  static Wording open(Relation relation) {
    return switch (relation) {
      case ABOVE ->
        new Wording(
            "det kan ikke afgøres, om tallet stiger hver gang",
            "it cannot be decided whether the figure rises every time");
      case BELOW ->
        new Wording(
            "det kan ikke afgøres, om tallet falder hver gang",
            "it cannot be decided whether the figure falls every time");
      case AT_LEAST ->
        new Wording(
            "det kan ikke afgøres, om tallet holder sig uden at falde",
            "it cannot be decided whether the figure holds without falling");
      case AT_MOST ->
        new Wording(
            "det kan ikke afgøres, om tallet holder sig uden at stige",
            "it cannot be decided whether the figure holds without rising");
      case EQUAL ->
        new Wording(
            "det kan ikke afgøres, om tallet er uændret",
            "it cannot be decided whether the figure is unchanged");
    };
  }
}
