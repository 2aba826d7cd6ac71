package minplan;

import static dk.pejl.indicator.Formula.of;
import static dk.pejl.indicator.Formula.placeBy;
import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sum;

import dk.pejl.fact.Group;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Window;
import dk.pejl.quantity.Unit;
import dk.pejl.rulebook.RulePack;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Map;

public final class Plan2027 implements RulePack {
  private static final Indicator ELEVER =
      Indicator.count("elever").of("kommune", "skole").by("koen", "piger", "drenge");
  private static final Indicator KURSER = Indicator.count("kurser").of("kommune");
  private static final Indicator BILER = Indicator.count("biler").of("kommune");
  private static final Indicator ELBILER = Indicator.count("elbiler").of("kommune");
  private static final Indicator PRIS =
      Indicator.amount("pris", Unit.KRONER).of("kommune");
  private static final Indicator DAGE = Indicator.amount("dage", Unit.DAYS).of("kommune");
  private static final Subject SAMSOE = Subject.parse("kommune:741");
  private static final Subject OEER = Subject.parse("gruppe:oeer");

  @Override
  public Plan plan() {
    return new Plan(
        "plan-2027",
        new Wording("Plan", "Plan"),
        Window.parse("2027..2030"),
        new Wording("forvaltningen", "the administration"),
        SAMSOE);
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
  public List<Class<?>> helpers() {
    return List.of(Math.class);
  }

  @Override
  public void describe(Catalogue.Builder catalogue) {
    catalogue.official("kommune", Map.of(SAMSOE, "Samsø"));
    catalogue.official("kommune", Map.of(SAMSOE, "Sams Ø"));
    catalogue.kind("skole", new Wording("skoler", "schools"));
    catalogue.kind("skole", new Wording("folkeskoler", "schools"));
    catalogue.add(new Group(OEER, Wording.same("øer"), List.of(SAMSOE)));
    catalogue.add(new Group(OEER, Wording.same("øer"), List.of()));
    catalogue.add(ELEVER, KURSER, PRIS, DAGE);
    catalogue.add(Indicator.share("kurser").of("kommune"));
    catalogue.add(Indicator.share("elbilandel").of("kommune").as(ratio(of(ELBILER), of(BILER))));
    catalogue.add(Indicator.amount("samlet", Unit.KRONER).as(sum(of(PRIS), of(DAGE))));
    catalogue.add(Indicator.flag("begge").as(sum(of(KURSER), of(KURSER))));
    catalogue.add(Indicator.rank("plads").of("skole").as(placeBy(of(PRIS))));
  }
}
