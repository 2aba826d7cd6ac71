package minplan;

import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Window;
import dk.pejl.rulebook.RulePack;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Wording;
import java.util.List;

public final class Plan2027 implements RulePack {
  private static final Indicator KURSER = Indicator.count("kurser")
      .named("Kurser", "Courses")
      .defined("Kurser i året.", "Courses in the year.")
      .from("opgørelse")
      .of("kommune");
  private static final Indicator ELBILANDEL = Indicator.share("elbilandel")
      .named("Andel elbiler", "Share of electric cars")
      .defined("Elbiler af alle biler.", "Electric cars of all cars.")
      .from("opgørelse")
      .of("kommune");

  @Override
  public Plan plan() {
    return new Plan(
        "plan-2027",
        new Wording("Plan", "Plan"),
        Window.parse("2027..2030"),
        new Wording("forvaltningen", "the administration"),
        Subject.parse("kommune:741"));
  }

  @Override
  public String module() {
    return "minplan:plan";
  }

  @Override
  public List<String> files() {
    return List.of("plan.drl");
  }

  @Override
  public void describe(Catalogue.Builder catalogue) {
    catalogue.add(KURSER, ELBILANDEL);
  }
}
