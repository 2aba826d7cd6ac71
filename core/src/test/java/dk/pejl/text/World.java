package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Evidence;
import dk.pejl.evidence.Gathering;
import dk.pejl.evidence.Series;
import dk.pejl.evidence.Units;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Group;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A small municipality with figures, in which claims of every form can be made without an engine. */
public final class World {
  static final String AABENRAA = "kommune:580";
  static final String GROUP = "gruppe:sydjylland";

  private static final Indicator STAFF = Indicator.count("ansatte")
      .named("Ansatte i kommunen", "Municipal employees")
      .from("KRL")
      .of("kommune")
      .every(Grain.MONTH);
  private static final Indicator SCHEMES = Indicator.count("ansatte-i-ordning")
      .named("Ansatte i en ordning", "Employees in a scheme")
      .of("kommune")
      .every(Grain.MONTH)
      .by("ordning", "fleksjob", "igu", "elever-eud", "praktik");
  private static final Indicator SICK = Indicator.count("sygedagpengemodtagere")
      .named("Modtagere af sygedagpenge", "Recipients of sickness benefit")
      .of("kommune")
      .every(Grain.MONTH);
  private static final Indicator PEOPLE = Indicator.count("indbyggere")
      .named("Indbyggere", "Inhabitants")
      .of("kommune")
      .every(Grain.MONTH);
  private static final Indicator REGISTERED = Indicator.share("krav-registreret")
      .named("Registreret mindstekrav", "Registered minimum demand")
      .of("kommune");

  public static final Catalogue CATALOGUE = catalogue();

  private final Intake intake = Intake.withRevisions(CATALOGUE);
  private int drafts;

  private static Catalogue catalogue() {
    Formula schemes = new Formula.Worked(
        dk.pejl.quantity.Operation.MEAN, List.of(inMonth(2), inMonth(5), inMonth(8), inMonth(11)));
    return Catalogue.builder()
        .add(STAFF, SCHEMES, SICK, PEOPLE, REGISTERED)
        .add(
            Indicator.share("ordningsandel")
                .named("Andel i ordninger", "Share in schemes")
                .of("kommune")
                .as(Formula.ratio(schemes, Formula.meanOver(Formula.of(STAFF), 2, 5, 8, 11))),
            Indicator.share("sygedagpengeandel")
                .named("Andel på sygedagpenge", "Share on sickness benefit")
                .of("kommune")
                .every(Grain.MONTH)
                .as(Formula.ratio(Formula.of(SICK), Formula.of(PEOPLE))),
            Indicator.share("krav")
                .named("Gældende mindstekrav", "Minimum demand in force")
                .of("kommune")
                .as(new Formula.Latest(Formula.of(REGISTERED), Exact.of(5, 100))),
            Indicator.count("voksenlaerlinge")
                .named("Voksenlærlinge", "Adult apprentices")
                .of("kommune"),
            Indicator.amount("puljemidler", Unit.KRONER)
                .named("Puljemidler", "Grant money")
                .of("kommune"),
            Indicator.amount("udvikling", Unit.POINTS)
                .named("Udvikling i andelen", "Change in the share")
                .of("kommune"),
            Indicator.grade("karakter", Unit.of("karakter", "", ""))
                .named("Karaktergennemsnit", "Average mark")
                .of("kommune")
                .every(Grain.SCHOOL_YEAR),
            Indicator.rank("placering")
                .named("Placering blandt kommunerne", "Rank among municipalities")
                .of("kommune"),
            Indicator.flag("evalueret")
                .named("Målene er evalueret", "Goals evaluated")
                .of("kommune"),
            Indicator.day("afsluttet")
                .named("Leverancen er afsluttet", "Deliverable finished")
                .of("projekt"),
            Indicator.flag("vejledning")
                .named("Fælles vejledning er givet", "Joint guidance given")
                .of("skole")
                .every(Grain.SCHOOL_YEAR),
            Indicator.count("forloeb")
                .named("Forløb på skolen", "Courses at the school")
                .of("skole")
                .every(Grain.SCHOOL_YEAR),
            Indicator.count("pladser")
                .named("Stillede pladser", "Places provided")
                .of("kommune")
                .every(Grain.QUARTER)
                .by("ordning", "sosu", "paedagog", "kontor"))
        .add(new Group(
            Subject.parse(GROUP),
            new Wording("RAR Sydjylland", "RAR Southern Jutland"),
            List.of(
                Subject.parse("kommune:510"),
                Subject.parse("kommune:540"),
                Subject.parse(AABENRAA))))
        .value(
            "ordning",
            "sosu",
            "social- og sundhedsassistenter",
            "social and health care assistants")
        .official(
            "kommune",
            Map.of(
                Subject.parse("kommune:510"), "Haderslev",
                Subject.parse("kommune:540"), "Sønderborg",
                Subject.parse(AABENRAA), "Aabenraa"))
        .build();
  }

  private static Formula inMonth(int month) {
    return Formula.sumOver(
        Formula.of(SCHEMES).month(month), "ordning", "fleksjob", "igu", "elever-eud", "praktik");
  }

  /** A world without figures, with two schools and a project. */
  static World empty() {
    World world = new World();
    world.intake.register("skole:varnaes", "Varnæs Skole", AABENRAA);
    world.intake.register("skole:lojt", "Løjt Kirkeby Skole", AABENRAA);
    world.intake.register("projekt:fablab", "FabLab", AABENRAA);
    return world;
  }

  World has(String indicator, String period, String value) {
    return has(indicator, AABENRAA, period, value);
  }

  World has(String indicator, String subject, String period, String value) {
    intake.observe(indicator, subject, period, value);
    return this;
  }

  World has(String indicator, Map<String, String> dims, String period, String value) {
    return take(indicator, AABENRAA, period, dims, Map.of("value", value));
  }

  /** An observation with fields as in a facts file: value, masked, missing, open, flags, source. */
  World take(
      String indicator,
      String subject,
      String period,
      Map<String, String> dims,
      Map<String, String> fields) {
    drafts++;
    String masked = fields.get("masked");
    String flags = fields.get("flags");
    String system = fields.get("system");
    intake.take(new Draft(
        new Place("", 0, "#take" + drafts),
        indicator,
        subject,
        period,
        dims,
        fields.get("value"),
        null,
        masked == null ? null : List.of(masked.split("\\.\\.", -1)),
        fields.get("missing"),
        fields.containsKey("open"),
        flags == null ? List.of() : List.of(flags.split(" ", -1)),
        fields.getOrDefault("symbol", ""),
        new Provenance(
            system == null ? "" : system,
            fields.getOrDefault("table", ""),
            "",
            fields.getOrDefault("retrieved", ""))));
    return this;
  }

  Facts facts() {
    return intake.facts();
  }

  Slice at(String subject, String period) {
    return Slice.of(Subject.parse(subject), Period.parse(period));
  }

  Slice at(String period) {
    return at(AABENRAA, period);
  }

  /** The evidence of an indicator, of the type wanted. */
  <E extends Evidence> E evidence(Class<E> type, String indicator, Slice at) {
    Gathering gathering = new Gathering(new Figures(facts(), CATALOGUE));
    return type.cast(gathering.of(type, CATALOGUE.indicator(indicator), at));
  }

  <E extends Evidence> E evidence(Class<E> type, String indicator, String period) {
    return evidence(type, indicator, at(period));
  }

  Series series(String indicator, String from, String to) {
    return evidence(Series.class, indicator, at(to).since(from));
  }

  Units units(String indicator, Slice at) {
    return evidence(Units.class, indicator, at);
  }

  static Plan plan() {
    return new Plan(
        "prøveplan",
        new Wording("Prøveplanen", "The trial plan"),
        Window.parse("2018..2024"),
        new Wording("Byrådet", "The council"),
        Subject.parse(AABENRAA));
  }

  static Goal goal(Standing standing, Goal.Mode mode, String window, Grain grain, String subject) {
    return new Goal(
        "prøveplan.mål",
        plan(),
        new Wording("Et mål til prøve", "A goal on trial"),
        new Wording(
            "Kommunen når det, planen siger.", "The municipality reaches what the plan says."),
        standing,
        mode,
        Window.parse(window),
        grain,
        null,
        subject,
        new Wording("Direktionen", "The executive board"),
        "5. Mål",
        "samlet mål",
        new Goal.Rule("prøveplan.mål", "prøveplan/maal.drl", 41, "rule …", "sha256:0"));
  }

  /** The verdict on a claim that must hold in every period. */
  static Verdict every(String asOf, Claim claim) {
    return every(asOf, AABENRAA, claim);
  }

  static Verdict every(String asOf, String subject, Claim claim) {
    return Verdict.of(
        goal(Standing.GOAL, Goal.Mode.EVERY_PERIOD, "2018..2024", Grain.YEAR, "kommune"),
        Subject.parse(subject),
        LocalDate.parse(asOf),
        claim);
  }

  /** The verdict on a claim that must hold by the end of a year. */
  static Verdict by(String deadline, String asOf, Claim claim) {
    return by(deadline, asOf, AABENRAA, claim);
  }

  static Verdict by(String deadline, String asOf, String subject, Claim claim) {
    return Verdict.of(
        goal(Standing.GOAL, Goal.Mode.BY_DEADLINE, "2018.." + deadline, Grain.YEAR, "kommune"),
        Subject.parse(subject),
        LocalDate.parse(asOf),
        claim);
  }
}
