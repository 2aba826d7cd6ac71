package dk.pejl.testing;

import dk.pejl.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * How much of a YAML file is read, so that none can exhaust the machine: told before the file is made
 * into one tree, since a deep tree and one that is woven of aliases cost most there. For one file.
 */
final class YamlLimits {
  /** How many characters a file has at most. */
  static final int CHARACTERS = 3_000_000;

  private static final int DEPTH = 32;
  private static final int ALIASES = 100;
  private static final int TEXT = 10_000;

  private int depth;
  private int aliases;

  private YamlLimits() {}

  /** A limit that a file does not keep, with the line on which it does not. */
  record Exceeded(int line, Wording wording) {}

  /** What a text exceeds first, or null where it keeps all limits. */
  static @Nullable Exceeded of(String text, LoadSettings settings) {
    if (text.length() > CHARACTERS) {
      return new Exceeded(
          1,
          new Wording(
              "filen er på over " + CHARACTERS + " tegn: del den i flere.",
              "the file has more than " + CHARACTERS + " characters: split it into several."));
    }
    YamlLimits limits = new YamlLimits();
    for (Event event : new Parse(settings).parseString(text)) {
      Wording exceeded = limits.exceeded(event);
      if (exceeded != null) {
        return new Exceeded(
            event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), exceeded);
      }
    }
    return null;
  }

  private @Nullable Wording exceeded(Event event) {
    if (event instanceof CollectionStartEvent && ++depth > DEPTH) {
      return new Wording(
          "her ligger mere end " + DEPTH + " lister i hinanden: så dybt er intet scenarie.",
          "more than " + DEPTH + " lists lie in each other here: no scenario is that deep.");
    }
    depth -= event instanceof CollectionEndEvent ? 1 : 0;
    if (event instanceof AliasEvent && ++aliases > ALIASES) {
      return new Wording(
          "filen henviser mere end " + ALIASES + " gange med *: skriv det, der henvises til.",
          "the file refers more than " + ALIASES + " times by *: write what is referred to.");
    }
    if (event instanceof ScalarEvent scalar && scalar.getValue().length() > TEXT) {
      return new Wording(
          "her står en tekst på over " + TEXT + " tegn: gør den kortere.",
          "here stands a text of more than " + TEXT + " characters: make it shorter.");
    }
    return null;
  }
}
