package dk.pejl.rules.beskaeftigelsesplan2020;

import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Window;
import dk.pejl.rulebook.RulePack;
import dk.pejl.rules.indicator.Arbejdsstyrke;
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

/** The employment plan for 2020 of Aabenraa Kommune. */
public final class Beskaeftigelsesplan2020 implements RulePack {
  private static final Plan PLAN = new Plan(
      "beskaeftigelsesplan-2020",
      new Wording(
          "Vi bygger bro - Beskæftigelsesplan 2020", "We build bridges - employment plan 2020"),
      Window.parse("2020..2020"),
      new Wording(
          "Arbejdsmarkedsudvalget; Jobcenter Aabenraa udfører den",
          "the labour market committee; carried out by Jobcenter Aabenraa"),
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
        "kontanthjaelp-og-fleksjob.drl",
        "sygdom.drl",
        "integration.drl",
        "ledighed.drl",
        "arbejdsmarked.drl",
        "handicap.drl",
        "virksomheder.drl",
        "ressourceforloeb.drl",
        "unge.drl",
        "samarbejde-og-sigte.drl");
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
    Arbejdsstyrke.describe(catalogue);
    Projekter.describe(catalogue);
  }
}
