package dk.pejl.benchmarks.goals;

import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Window;
import dk.pejl.rulebook.RulePack;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Wording;
import java.util.List;

/** A plan of as many goals as wanted, with the figures they read. */
public abstract class GoalPack implements RulePack {
  private final int goals;

  /** A plan of the number of goals. */
  protected GoalPack(int goals) {
    this.goals = goals;
  }

  /** How many goals there are. */
  public final int goals() {
    return goals;
  }

  @Override
  public final Plan plan() {
    return new Plan(
        "maal-" + goals,
        Wording.same("maal-" + goals),
        Window.parse("2020..2029"),
        Wording.same("nobody"),
        Subject.parse("kommune:1000"));
  }

  @Override
  public final boolean anyMunicipality() {
    return true;
  }

  @Override
  public final String module() {
    return "dk.pejl:pejl-benchmarks";
  }

  @Override
  public final List<String> files() {
    return List.of("maal.drl");
  }

  @Override
  public final void describe(Catalogue.Builder catalogue) {
    Indicator whole = figure(0);
    catalogue.add(whole);
    for (int goal = 0; goal < goals; goal++) {
      Indicator part = figure(Goals.figure(goal));
      catalogue.add(part);
      if (Goals.isShare(goal)) {
        catalogue.add(Indicator.share(Goals.shareName(Goals.figure(goal)))
            .of("kommune")
            .as(Formula.ratio(Formula.of(part), Formula.of(whole))));
      }
    }
  }

  private static Indicator figure(int figure) {
    return Indicator.count(Goals.figureName(figure)).of("kommune");
  }
}
