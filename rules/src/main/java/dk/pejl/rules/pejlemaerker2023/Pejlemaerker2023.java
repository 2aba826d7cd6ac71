package dk.pejl.rules.pejlemaerker2023;

import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Window;
import dk.pejl.rulebook.RulePack;
import dk.pejl.rules.indicator.Beskaeftigelsespolitik;
import dk.pejl.rules.indicator.Datacentre;
import dk.pejl.rules.indicator.Erhverv;
import dk.pejl.rules.indicator.Folketal;
import dk.pejl.rules.indicator.Jobcenter;
import dk.pejl.rules.indicator.Jobcenterbudget;
import dk.pejl.rules.indicator.Jobcentersamtaler;
import dk.pejl.rules.indicator.Jobcentertilbud;
import dk.pejl.rules.indicator.Opkvalificering;
import dk.pejl.rules.indicator.Projekter;
import dk.pejl.rules.indicator.Vaerdier;
import dk.pejl.rules.register.Register;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Wording;
import java.util.List;

/** The political landmarks 2023-26 of Aabenraa Kommune, with the job centre's action plan for 2023. */
public final class Pejlemaerker2023 implements RulePack {
  private static final Plan PLAN = new Plan(
      "pejlemaerker-2023",
      new Wording(
          "Politiske pejlemærker 2023-26 og Jobcenterets indsatsplan 2023",
          "Political landmarks 2023-26 and the job centre's action plan 2023"),
      Window.parse("2023..2026"),
      new Wording(
          "Jobcenteret udmønter; udvalget er ikke nævnt",
          "the job centre carries it out; the committee is not named"),
      Subject.parse("kommune:580"));

  @Override
  public Plan plan() {
    return PLAN;
  }

  @Override
  public String module() {
    return "dk.pejl:pejl-rules";
  }

  @Override
  public List<String> files() {
    return List.of(
        "stoerre-arbejdsstyrke.drl",
        "bedre-arbejdsstyrke.drl",
        "flere-unge.drl",
        "flere-skal-med.drl",
        "indsatsplan.drl",
        "budget.drl",
        "ikke-maalbare.drl",
        "tvaergaaende.drl",
        "sigte.drl",
        "ministermaal.drl");
  }

  @Override
  public void describe(Catalogue.Builder catalogue) {
    Register.describe(catalogue);
    Vaerdier.describe(catalogue);
    Jobcenter.describe(catalogue);
    Folketal.describe(catalogue);
    Beskaeftigelsespolitik.describe(catalogue);
    Opkvalificering.describe(catalogue);
    Jobcentersamtaler.describe(catalogue);
    Jobcentertilbud.describe(catalogue);
    Jobcenterbudget.describe(catalogue);
    Erhverv.describe(catalogue);
    Datacentre.describe(catalogue);
    Projekter.describe(catalogue);
  }
}
