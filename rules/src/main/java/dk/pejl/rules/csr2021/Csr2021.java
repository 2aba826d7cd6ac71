package dk.pejl.rules.csr2021;

import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Window;
import dk.pejl.rulebook.RulePack;
import dk.pejl.rules.indicator.Arbejdsstyrke;
import dk.pejl.rules.indicator.SocialtAnsvar;
import dk.pejl.rules.indicator.Vaerdier;
import dk.pejl.rules.register.Register;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Wording;
import java.util.List;

/** The CSR strategy 2021-2024 of Aabenraa Kommune. */
public final class Csr2021 implements RulePack {
  private static final Plan PLAN = new Plan(
      "csr-2021",
      new Wording("CSR-strategi 2021-2024", "CSR strategy 2021-2024"),
      Window.parse("2021..2024"),
      new Wording(
          "ikke angivet; den årlige opfølgning står i HR-regnskabet",
          "not stated; the yearly follow-up is in the HR accounts"),
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
        "maerke.drl",
        "samlet-maal.drl",
        "beskaeftigelse.drl",
        "uddannelse.drl",
        "opfoelgning.drl",
        "virksomheder.drl",
        "overordnede-maal.drl");
  }

  @Override
  public void describe(Catalogue.Builder catalogue) {
    Register.describe(catalogue);
    Vaerdier.describe(catalogue);
    SocialtAnsvar.describe(catalogue);
    Arbejdsstyrke.describe(catalogue);
  }
}
