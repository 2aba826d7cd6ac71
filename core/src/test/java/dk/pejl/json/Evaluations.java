package dk.pejl.json;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Count;
import dk.pejl.evidence.Day;
import dk.pejl.evidence.Evidence;
import dk.pejl.evidence.Gathering;
import dk.pejl.evidence.Grade;
import dk.pejl.evidence.Series;
import dk.pejl.evidence.Share;
import dk.pejl.evidence.Units;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Quantity;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An evaluation in which every sort of claim, figure and reading occurs. */
final class Evaluations {
  static final LocalDate AS_OF = LocalDate.of(2019, 12, 31);
  static final Subject AABENRAA = Subject.parse("kommune:580");
  static final EvaluationJson WRITER = new EvaluationJson(
      (verdict, catalogue, facts) -> new Wording("Fordi: " + verdict, "Because: " + verdict));

  private static final Plan PLAN = new Plan(
      "plan",
      new Wording("Planen 2019-2022", "The plan 2019-2022"),
      Window.parse("2019..2022"),
      Wording.same(""),
      AABENRAA);
  private static final Place NOWHERE = new Place("", 0, "");

  private Evaluations() {}

  /** Facts with values, masked and missing figures, revisions, flags and sources. */
  static Facts facts(Random order) {
    List<Draft> drafts = new java.util.ArrayList<>(List.of(
        Draft.of(NOWHERE, "ansatte", "kommune:580", "2019-12", "4712"),
        Draft.of(NOWHERE, "ansatte", "kommune:540", "2019-12", "7000"),
        stated("ansatte-i-ordning", "2019-12", "fleksjob", "201", null, "2020-01-15"),
        stated("ansatte-i-ordning", "2019-12", "fleksjob", "203", null, "2020-02-15"),
        stated("ansatte-i-ordning", "2019-12", "igu", null, "suppressed", ""),
        masked("ansatte-i-ordning", "2019-12", "elev"),
        Draft.of(NOWHERE, "ansatte", "kommune:580", "2019-11", "4700"),
        Draft.of(NOWHERE, "ansatte", "kommune:580", "2019-10", "4700"),
        Draft.of(NOWHERE, "fravaer", "kommune:580", "2019", "4.3333333333333"),
        Draft.of(NOWHERE, "fravaer", "skole:a", "2019", "4"),
        Draft.of(NOWHERE, "fravaer", "skole:b", "2019", "5"),
        Draft.of(NOWHERE, "karakter", "skole:a", "2018/19", "7.1"),
        Draft.of(NOWHERE, "moeder", "kommune:580", "2017", "6"),
        Draft.of(NOWHERE, "faerdig", "projekt:havn", "2019-11-30", "2019-10-01"),
        open("projekt:bro"),
        Draft.of(NOWHERE, "vedtaget", "kommune:580", "2019", "false")));
    Collections.shuffle(drafts, order);
    Intake intake = Intake.withRevisions(Samples.CATALOGUE);
    intake.register("skole:a", "A", "kommune:580");
    intake.register("skole:b", "B", "kommune:580");
    intake.register("skole:c", "C", "kommune:580");
    drafts.forEach(intake::take);
    return intake.facts();
  }

  private static Draft stated(
      String indicator,
      String period,
      String ordning,
      String value,
      String missing,
      String retrieved) {
    return new Draft(
        NOWHERE,
        indicator,
        "kommune:580",
        period,
        Map.of("ordning", ordning),
        value,
        null,
        null,
        missing,
        false,
        List.of("preliminary"),
        missing == null ? "" : "..",
        new Provenance("KRL", "", "", retrieved));
  }

  private static Draft masked(String indicator, String period, String ordning) {
    return new Draft(
        NOWHERE,
        indicator,
        "kommune:580",
        period,
        Map.of("ordning", ordning),
        null,
        null,
        List.of("1", "4"),
        null,
        false,
        List.of(),
        "*",
        Provenance.UNKNOWN);
  }

  private static Draft open(String subject) {
    return new Draft(
        NOWHERE,
        "faerdig",
        subject,
        "2019-12-31",
        Map.of(),
        null,
        null,
        null,
        null,
        true,
        List.of(),
        "",
        Provenance.UNKNOWN);
  }

  /** The whole evaluation. */
  static Evaluation evaluation(Facts facts) {
    Gathering gathering = new Gathering(new Figures(facts, Samples.CATALOGUE));
    Slice now = Slice.of(AABENRAA, Period.parse("2019"));
    Slice month = Slice.of(AABENRAA, Period.parse("2019-12"));
    Share andel = of(gathering, Share.class, Samples.ANDEL, month);
    Share fravaer = of(gathering, Share.class, Samples.FRAVAER, now);
    Count ansatte = of(gathering, Count.class, Samples.ANSATTE, month);
    Count gruppe = of(gathering, Count.class, Samples.ANSATTE, month.of("gruppe:syd"));
    Count moeder = of(gathering, Count.class, Samples.SENESTE_MOEDER, now);
    Count elever = of(gathering, Count.class, Samples.I_ORDNING, month.value("ordning", "elev"));
    Series series = of(gathering, Series.class, Samples.ANSATTE, month.sinceBack(2));
    Units skoler = of(gathering, Units.class, Samples.FRAVAER, now.each("skole"));
    Units alene = of(gathering, Units.class, Samples.FRAVAER, now.among("skole:a"));
    Slice skole = Slice.of(Subject.parse("skole:a"), Period.parse("2018/19"));
    Grade karakter = of(gathering, Grade.class, Samples.KARAKTER, skole);
    Slice dag = Slice.of(Subject.parse("projekt:havn"), Period.day(AS_OF));
    Day havn = of(gathering, Day.class, Samples.FAERDIG, dag);
    Day bro = of(gathering, Day.class, Samples.FAERDIG, dag.of("projekt:bro"));
    Path path = Path.from("2018", Quantity.percent("5")).to("2022", Quantity.percent("3"));
    List<Verdict> verdicts = List.of(
        deadline("unknown-share", andel.isAtLeast(Quantity.percent("5"))),
        deadline("known-all-the-same", andel.isBelow(Quantity.percent("4"))),
        deadline("on-a-path", fravaer.isAtMost(Quantity.percent("3")).along(path)),
        period("thin-margin", fravaer.isAtLeast(Quantity.percent("4.333333333333333"))),
        period("pooled", gruppe.isAbove(ansatte)),
        period("instead", moeder.isAtLeast(4)),
        period("masked", Claim.any(elever.isAtLeast(9), elever.isAtLeast(3))),
        period("rising", series.rises()),
        period("each-school", skoler.eachIsAtMost(Quantity.percent("6"))),
        period("grade", karakter.isAtLeast(Quantity.measure("7", "karakter"))),
        deadline("come", Claim.all(havn.hasCome(), bro.hasCome())),
        Verdict.without(
            goal("broken", Goal.Mode.EVERY_PERIOD, "2019.."),
            AABENRAA,
            AS_OF,
            Status.ERROR,
            new Claim.None(new Wording("Reglen fejlede.", "The rule failed."))),
        period("if-then", Claim.ifThen(ansatte.isAtLeast(100), elever.isAtLeast(1))),
        period("not-applicable", Claim.ifThen(ansatte.isAtMost(100), elever.isAtLeast(9))),
        period(
            "each-school-of-some",
            alene
                .where(alene.eachIsAtMost(Quantity.percent("4.5")))
                .eachIsAtMost(Quantity.percent("6"))),
        period("provided", elever.isAtLeast(1).providedThat(ansatte.isAtLeast(5000))),
        period(
            "two-of-three", Claim.atLeast(2, havn.hasCome(), bro.hasCome(), elever.isAtLeast(3))),
        period(
            "two-schools", skoler.eachIsAtMost(Quantity.percent("4")).howMany().isAtLeast(2)),
        period(
            "most-schools",
            skoler.eachIsAtMost(Quantity.percent("4")).share().isAtLeast(Quantity.percent("90"))));
    return new Evaluation(
        Question.about(AABENRAA, Period.parse("2019")).plans("plan"),
        new Evaluation.Engine("0.1", "10.2"),
        Map.of("plan", "sha256:" + "0".repeat(64)),
        facts,
        Samples.CATALOGUE,
        verdicts);
  }

  private static <E extends Evidence> E of(
      Gathering gathering, Class<E> type, Indicator indicator, Slice at) {
    return type.cast(gathering.of(type, indicator, at));
  }

  private static Verdict deadline(String slug, Claim claim) {
    return Verdict.of(goal(slug, Goal.Mode.BY_DEADLINE, "2019..2022"), AABENRAA, AS_OF, claim);
  }

  private static Verdict period(String slug, Claim claim) {
    return Verdict.of(goal(slug, Goal.Mode.EVERY_PERIOD, "2019.."), AABENRAA, AS_OF, claim);
  }

  private static Goal goal(String slug, Goal.Mode mode, String window) {
    return new Goal(
        "plan." + slug,
        PLAN,
        Wording.same(slug),
        Wording.same(slug),
        Standing.GOAL,
        mode,
        Window.parse(window),
        Grain.YEAR,
        null,
        "kommune",
        Wording.same(""),
        "1. Mål",
        "pkt. 2",
        new Goal.Rule("plan." + slug, "plan.drl", 7, "rule", "sha256:" + "1".repeat(64)));
  }
}
