package dk.pejl.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.verdict.Status;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The library, its rules run by the engine, says what the reference says. */
class AgreementTest {

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void theLibrarySaysWhatTheReferenceSays(@ForAll long seed) {
    Tries.each(seed, some -> Tries.agree(some, Agreement::differences));
  }

  @Property(
      seed = Tries.SEED,
      tries = Tries.SEEDS,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void whatItSaysOfChangesAndMissingFiguresIsWhatTryingShows(@ForAll long seed) {
    Tries.each(
        seed, some -> Tries.agree(some.asking(Cases.one(some)), each -> Agreement.searched(each)));
  }

  /** Else the properties would hold of nothing. */
  @Example
  void everyStatusButErrorIsAmongTheCases() {
    Set<Status> seen = EnumSet.noneOf(Status.class);
    for (int seed = 0; seed < 4000 && seen.size() < Status.values().length - 1; seed++) {
      Case some = Cases.of(World.of(1 + seed % 4), seed);
      some.evaluation().verdicts().forEach(verdict -> seen.add(verdict.status()));
    }
    assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(Status.ERROR)));
  }

  /** Else nothing would be held against anything where documents print figures. */
  @Example
  void printedMeansAndResultsAreAmongTheCases() {
    int[] read = {0, 0};
    for (int seed = 0; seed < 4000 && (read[0] < 20 || read[1] < 20); seed++) {
      Cases.of(World.of(1 + seed % 4), seed)
          .evaluation()
          .verdicts()
          .forEach(verdict -> verdict.claim().reads(figure -> {
            if (figure.isPrinted()) {
              read[figure.indicator().formula() == null ? 0 : 1]++;
            }
          }));
    }
    assertThat(read[0]).as("means").isGreaterThanOrEqualTo(20);
    assertThat(read[1]).as("results").isGreaterThanOrEqualTo(20);
  }
}
