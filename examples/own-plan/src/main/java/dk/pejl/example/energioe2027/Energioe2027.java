package dk.pejl.example.energioe2027;

import static dk.pejl.indicator.Formula.ratio;

import dk.pejl.fact.Group;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Window;
import dk.pejl.rulebook.RulePack;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Wording;
import java.util.List;

/**
 * An invented plan as an example. Samsø Kommune is a real municipality, but it has not made this
 * plan.
 */
public final class Energioe2027 implements RulePack {
  private static final Plan PLAN = new Plan(
      "energioe-2027",
      new Wording("Energiø 2027-2030 (opdigtet eksempel)", "Energy island 2027-2030 (invented)"),
      Window.parse("2027..2030"),
      new Wording("opdigtet", "invented"),
      Subject.parse("kommune:741"));

  private static final Indicator BILER = Indicator.count("personbiler")
      .named("Personbiler", "Passenger cars")
      .defined(
          "Indregistrerede personbiler i kommunen sidst på året.",
          "Passenger cars registered in the municipality at the end of the year.")
      .from("opdigtet register")
      .of("kommune");
  private static final Indicator ELBILER = Indicator.count("elbiler")
      .named("Elbiler", "Electric cars")
      .defined(
          "Indregistrerede personbiler, der kun kører på el, sidst på året.",
          "Passenger cars that run on electricity alone, at the end of the year.")
      .from("opdigtet register")
      .of("kommune")
      .partOf(BILER);
  private static final Indicator ELBILANDEL = Indicator.share("elbilandel")
      .named("Andel elbiler", "Share of electric cars")
      .of("kommune")
      .as(ratio(Formula.of(ELBILER), Formula.of(BILER)));
  private static final Indicator REGNSKAB = Indicator.flag("klimaregnskab-offentliggjort")
      .named("Klimaregnskabet er offentliggjort", "Climate accounts are published")
      .defined(
          "Om kommunen har offentliggjort et klimaregnskab for året.",
          "Whether the municipality has published climate accounts for the year.")
      .from("kommunens hjemmeside")
      .of("kommune");

  private static final Group SMAA_OEER = new Group(
      Subject.parse("gruppe:oekommuner"),
      new Wording("de fire økommuner", "the four island municipalities"),
      List.of(
          Subject.parse("kommune:492"),
          Subject.parse("kommune:563"),
          Subject.parse("kommune:741"),
          Subject.parse("kommune:825")));

  @Override
  public Plan plan() {
    return PLAN;
  }

  @Override
  public String module() {
    return "dk.pejl:pejl-own-plan";
  }

  @Override
  public List<String> files() {
    return List.of("biler.drl", "regnskab.drl");
  }

  @Override
  public void describe(Catalogue.Builder catalogue) {
    catalogue.add(BILER, ELBILER, ELBILANDEL, REGNSKAB).add(SMAA_OEER);
  }
}
