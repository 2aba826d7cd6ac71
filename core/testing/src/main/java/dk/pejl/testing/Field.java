package dk.pejl.testing;

import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The words that begin a line of a scenario file; each can be written in Danish or in English. */
enum Field {
  SCENARIOS("scenarier", "scenarios"),
  NAME("navn", "name"),
  GOAL("mål", "goal"),
  SUBJECT("emne", "subject"),
  DATE("dato", "date"),
  UNITS("enheder", "units"),
  FIGURES("tal", "figures"),
  STATUS("status", "status"),
  MARGIN("margin", "margin"),
  MISSING("mangler", "missing"),
  REASON("begrundelse", "reason");

  private final Wording word;

  Field(String da, String en) {
    this.word = new Wording(da, en);
  }

  /** The word in a language. */
  String in(Language language) {
    return word.in(language);
  }

  /** Whether the word means this field. */
  boolean isCalled(String name) {
    return word.da().equals(name) || word.en().equals(name);
  }

  /** What stands above all scenarios of a file. */
  static List<Field> ofFile() {
    return List.of(SCENARIOS, GOAL, SUBJECT, DATE);
  }

  /** What stands in one scenario. */
  static List<Field> ofScenario() {
    return Arrays.stream(values()).filter(field -> field != SCENARIOS).toList();
  }

  /** Every word that some fields can be written with. */
  static List<String> words(List<Field> fields) {
    return fields.stream()
        .flatMap(field -> Stream.of(field.word.da(), field.word.en()))
        .distinct()
        .toList();
  }
}
