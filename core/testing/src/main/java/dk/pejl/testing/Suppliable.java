package dk.pejl.testing;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.DraftWriter;
import dk.pejl.indicator.Intake;
import dk.pejl.wording.Refusal;

/** Whether an intake would take figures that were made up. */
final class Suppliable {
  private static final Place NOWHERE = new Place("", 0, "");

  private Suppliable() {}

  static boolean is(Facts facts, Catalogue catalogue) {
    Intake intake = Intake.of(catalogue);
    facts.entries().forEach(entry -> {
      Subject within = entry.within();
      intake.register(
          NOWHERE,
          entry.subject().toString(),
          entry.name(),
          within == null ? null : within.toString());
    });
    try {
      DraftWriter.of(facts, catalogue).forEach(intake::take);
      intake.facts();
      return true;
    } catch (Problems | Refusal refused) {
      return false;
    }
  }
}
