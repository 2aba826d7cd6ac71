package dk.pejl.verdict;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.period.Window;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipal plan.
 *
 * @param id the plan's id, with which the ids of its goals begin
 * @param title what the plan is called
 * @param valid from when until when it is in force
 * @param owner who answers for it
 * @param municipality whose plan it is; of a plan for any municipality, one of those
 * @param anyMunicipality whether it is for any municipality: an agreement, a law or a template
 */
public record Plan(
    String id,
    Wording title,
    Window valid,
    Wording owner,
    Subject municipality,
    boolean anyMunicipality) {

  /** The plan of one municipality. */
  public Plan(String id, Wording title, Window valid, Wording owner, Subject municipality) {
    this(id, title, valid, owner, municipality, false);
  }

  /** The same plan, for any municipality. */
  public Plan forAnyMunicipality() {
    return new Plan(id, title, valid, owner, municipality, true);
  }

  /** The municipality that a subject is or is registered as lying in, or null where none is known. */
  public @Nullable Subject home(Subject subject, Facts facts) {
    return facts.around(subject, municipality.kind());
  }

  /** Whether the plan is for a municipality. */
  public boolean isFor(Subject home) {
    return anyMunicipality ? home.isA(municipality.kind()) : home.equals(municipality);
  }

  /** The plan of an id among those known. */
  public static Plan named(String id, Collection<Plan> known) {
    return known.stream().filter(plan -> plan.id.equals(id)).findFirst().orElseThrow(() -> {
      List<String> ids = known.stream().map(Plan::id).sorted().toList();
      Wording hint = Nearest.hint(id, ids);
      String all = String.join(", ", ids);
      return new Refusal(
          "Planen '" + id + "' findes ikke: skriv en af " + all + "." + hint.da(),
          "There is no plan '" + id + "': write one of " + all + "." + hint.en());
    });
  }
}
