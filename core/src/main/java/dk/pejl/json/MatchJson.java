package dk.pejl.json;

import dk.pejl.evidence.Evidence;
import dk.pejl.rulebook.Match;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells other programs which facts met in which rule, and what it concluded. */
public final class MatchJson {
  private MatchJson() {}

  /** A match as a value that {@link CanonicalJson} writes. */
  public static Map<String, @Nullable Object> of(Match match) {
    return new Fields()
        .put("event", "matched")
        .put(
            "question",
            new Fields()
                .put("subject", match.question().subject().toString())
                .put("asOf", match.question().asOf().toString())
                .map())
        .put("goal", match.goal())
        .put("facts", Fields.list(match.facts(), MatchJson::fact))
        .put("concluded", match.concluded().truth().id())
        .map();
  }

  private static Map<String, @Nullable Object> fact(Evidence fact) {
    return new Fields()
        .put("type", fact.getClass().getSimpleName())
        .put("indicator", fact.getIndicator())
        .put("subject", fact.getAt().subject().toString())
        .put("period", fact.getAt().period().toString())
        .put("dims", fact.getAt().dims().values())
        .put("unit", fact.unit().id())
        .map();
  }
}
