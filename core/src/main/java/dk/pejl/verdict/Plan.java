package dk.pejl.verdict;

import dk.pejl.fact.Subject;
import dk.pejl.period.Window;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.Collection;
import java.util.List;

/**
 * A municipal plan.
 *
 * @param id the plan's id, with which the ids of its goals begin
 * @param title what the plan is called
 * @param valid from when until when it is in force
 * @param owner who answers for it
 * @param municipality whose plan it is
 */
public record Plan(String id, Wording title, Window valid, Wording owner, Subject municipality) {

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
