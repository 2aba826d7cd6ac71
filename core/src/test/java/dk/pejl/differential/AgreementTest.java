package dk.pejl.differential;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The library, its rules run by the engine, says what the reference says. */
class AgreementTest {

  @Property(tries = Tries.SEEDS, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void theLibrarySaysWhatTheReferenceSays(@ForAll long seed) {
    Tries.each(seed, some -> check(some, Agreement::differences));
  }

  private static void check(Case some, Function<Case, List<String>> differences) {
    if (!differences.apply(some).isEmpty()) {
      Case small = some.smallest(each -> !differences.apply(each).isEmpty());
      fail(small + "\n" + String.join("\n", differences.apply(small)));
    }
  }

  @Property(tries = Tries.SEEDS, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void whatIsSaidOfChangesAndMissingFiguresIsWhatTryingShows(@ForAll long seed) {
    Tries.each(seed, some -> check(some, each -> searched(each, seed)));
  }

  private static List<String> searched(Case some, long seed) {
    List<String> differences = new ArrayList<>();
    int verdicts = Math.min(2, some.evaluation().verdicts().size());
    for (int i = 0; i < verdicts; i++) {
      differences.addAll(Agreement.searched(some, i, seed));
    }
    return differences;
  }
}
