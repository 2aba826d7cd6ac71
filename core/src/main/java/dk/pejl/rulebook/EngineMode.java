package dk.pejl.rulebook;

import dk.pejl.wording.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which manner rules are made to conclude. It changes no byte of an evaluation. */
public enum EngineMode {
  /** Drools matches the rules as they are written, with assessments and evidence as its facts. */
  MATCHING,
  /** A plain loop runs the right side of each rule that is asked; nothing is matched. */
  DIRECT,
  /** Both, one after the other; where they differ, the goal's verdict is an error that says how. */
  COMPARED;

  /** The word for this mode in options and logs. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode of the word; another word is refused with those that exist. */
  public static EngineMode parse(String word) {
    for (EngineMode each : values()) {
      if (each.id().equals(word)) {
        return each;
      }
    }
    String all = Arrays.stream(values()).map(EngineMode::id).collect(Collectors.joining(", "));
    throw new Refusal(
        "'" + word + "' er ingen regelmotor: skriv en af " + all + ".",
        "'" + word + "' is no engine: write one of " + all + ".");
  }
}
