package dk.pejl.rules.kik2016;

import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Window;
import dk.pejl.rulebook.RulePack;
import dk.pejl.rules.indicator.Integrationsindsats;
import dk.pejl.rules.indicator.Investeringsprojekter;
import dk.pejl.rules.indicator.Jobcenter;
import dk.pejl.rules.indicator.Jobcenterindsats;
import dk.pejl.rules.indicator.KantenAfArbejdsmarkedet;
import dk.pejl.rules.indicator.Projektdeltagere;
import dk.pejl.rules.indicator.Projekter;
import dk.pejl.rules.indicator.Vaerdier;
import dk.pejl.rules.register.Register;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Wording;
import java.util.List;

/** The KIK investment strategy for employment 2016-2019 of Aabenraa Kommune. */
public final class Kik2016 implements RulePack {
  private static final Plan PLAN = new Plan(
      "kik-2016",
      new Wording(
          "Investeringsstrategi på beskæftigelsesområdet 2016-2019 (KIK)",
          "Investment strategy for employment 2016-2019 (KIK)"),
      Window.parse("2016..2019"),
      new Wording(
          "Økonomiudvalget efter indstilling fra Arbejdsmarkedsudvalget; Jobcentret driver den",
          "the finance committee on the recommendation of the labour market committee; run by the"
              + " job centre"),
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
        "maalsaetninger.drl",
        "unge-paa-toppen.drl",
        "oekonomi.drl",
        "bemanding.drl",
        "integration.drl",
        "grundlag.drl");
  }

  @Override
  public void describe(Catalogue.Builder catalogue) {
    Register.describe(catalogue);
    Vaerdier.describe(catalogue);
    Jobcenter.describe(catalogue);
    Jobcenterindsats.describe(catalogue);
    KantenAfArbejdsmarkedet.describe(catalogue);
    Integrationsindsats.describe(catalogue);
    Investeringsprojekter.describe(catalogue);
    Projektdeltagere.describe(catalogue);
    Projekter.describe(catalogue);
  }
}
