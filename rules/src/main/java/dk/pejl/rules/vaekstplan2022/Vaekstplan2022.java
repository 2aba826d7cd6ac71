package dk.pejl.rules.vaekstplan2022;

import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Window;
import dk.pejl.rulebook.RulePack;
import dk.pejl.rules.indicator.Beskaeftigelsesindsats;
import dk.pejl.rules.indicator.Byliv;
import dk.pejl.rules.indicator.Byregion;
import dk.pejl.rules.indicator.Datacentre;
import dk.pejl.rules.indicator.DigitalLaering;
import dk.pejl.rules.indicator.Digitalisering;
import dk.pejl.rules.indicator.Erhverv;
import dk.pejl.rules.indicator.Institutioner;
import dk.pejl.rules.indicator.Jobcenter;
import dk.pejl.rules.indicator.Planopfoelgning;
import dk.pejl.rules.indicator.Projekter;
import dk.pejl.rules.indicator.Skole;
import dk.pejl.rules.indicator.SundSkole;
import dk.pejl.rules.indicator.Unge;
import dk.pejl.rules.indicator.Vaekstbrancher;
import dk.pejl.rules.indicator.Vaerdier;
import dk.pejl.rules.register.Register;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Wording;
import java.util.List;

/**
 * The growth plan 2022 of Aabenraa Kommune. Its goals that differ in data alone stand in decision
 * tables by kind and the others in files by chapter, so each rule carries its number in the plan.
 */
public final class Vaekstplan2022 implements RulePack {
  private static final Plan PLAN = new Plan(
      "vaekstplan-2022",
      new Wording("Vækstplan 2022", "Growth Plan 2022"),
      Window.parse("2019..2022"),
      new Wording(
          "Byrådet; for hver indsats den forvaltning, der er tovholder",
          "The municipal council; for each effort the department in charge"),
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
        "leverancer.drl.csv",
        "drift.drl.csv",
        "umaalelige.drl.csv",
        "forord.drl",
        "digitale-kompetencer.drl",
        "digitalisering-mennesker.drl",
        "digitale-virksomheder.drl",
        "vaekstklima.drl",
        "logistik-transport.drl",
        "sunde-foedevarer.drl",
        "smuk-levende-by.drl",
        "faellesskaber-i-bevaegelse.drl",
        "byregionalt-samarbejde.drl",
        "sunde-laeringsmiljoeer.drl",
        "aktiv-studieby.drl",
        "sunde-loesninger.drl");
  }

  @Override
  public void describe(Catalogue.Builder catalogue) {
    Register.describe(catalogue);
    Vaerdier.describe(catalogue);
    Projekter.describe(catalogue);
    Jobcenter.describe(catalogue);
    Institutioner.describe(catalogue);
    Planopfoelgning.describe(catalogue);
    Digitalisering.describe(catalogue);
    DigitalLaering.describe(catalogue);
    Erhverv.describe(catalogue);
    Datacentre.describe(catalogue);
    Beskaeftigelsesindsats.describe(catalogue);
    Vaekstbrancher.describe(catalogue);
    Byliv.describe(catalogue);
    Byregion.describe(catalogue);
    Skole.describe(catalogue);
    SundSkole.describe(catalogue);
    Unge.describe(catalogue);
  }
}
