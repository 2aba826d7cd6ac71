package dk.pejl.differential;

import static dk.pejl.indicator.Formula.difference;
import static dk.pejl.indicator.Formula.meanOver;
import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sum;
import static dk.pejl.indicator.Formula.sumOver;

import dk.pejl.fact.Group;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Made-up indicators and groups of every sort; which grains and parts they have is chance. */
final class Indicators {
  static final String ORDNING = "ordning";
  static final List<String> ORDNINGER = List.of("elev", "fleksjob", "praktik");
  static final List<String> KOMMUNER =
      List.of("kommune:540", "kommune:550", "kommune:561", "kommune:607");
  static final List<String> GRUPPER =
      List.of("gruppe:naboer", "gruppe:to", "gruppe:tom", "gruppe:egn");

  private static final Unit POINT = Unit.of("point", "point", "points");
  private static final String[] SUBJECTS = {"kommune", "skole", "projekt", "land"};

  private final Dice dice;
  private final List<Indicator> all = new ArrayList<>();

  Indicators(Dice dice) {
    this.dice = dice;
    counts();
    others();
    derivedCounts();
    shares();
    changes();
    latest();
    flagsAndDays();
    times();
    chosen();
    windows();
  }

  /** Every indicator. */
  List<Indicator> all() {
    return all;
  }

  /** The indicators of a kind. */
  List<Indicator> ofKind(Kind kind) {
    return all.stream().filter(indicator -> indicator.kind() == kind).toList();
  }

  /** Adds the indicators and the groups. */
  void describe(Catalogue.Builder catalogue) {
    catalogue.add(all.toArray(Indicator[]::new));
    catalogue.kinds("distrikt");
    Map<Subject, String> kommuner = new TreeMap<>();
    KOMMUNER.forEach(kommune -> kommuner.put(Subject.parse(kommune), kommune));
    kommuner.put(Subject.parse("kommune:580"), "Aabenraa");
    catalogue.official("kommune", kommuner);
    group(catalogue, GRUPPER.get(0), KOMMUNER.subList(0, 3));
    group(catalogue, GRUPPER.get(1), KOMMUNER.subList(2, 4));
    group(catalogue, GRUPPER.get(2), List.of());
    group(catalogue, GRUPPER.get(3), List.of("kommune:580", "kommune:540", "kommune:561"));
  }

  private static void group(Catalogue.Builder catalogue, String id, List<String> members) {
    catalogue.add(new Group(
        Subject.parse(id),
        Wording.same(id),
        members.stream().map(Subject::parse).toList()));
  }

  private Indicator add(Indicator indicator) {
    Indicator added = indicator.of(SUBJECTS);
    all.add(added);
    return added;
  }

  private Indicator get(String id) {
    return all.stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Formula.Of read(String id) {
    return Formula.of(get(id));
  }

  private Grain grain() {
    return dice.pick(
        Grain.YEAR, Grain.YEAR, Grain.QUARTER, Grain.MONTH, Grain.SCHOOL_YEAR, Grain.DAY);
  }

  private void counts() {
    add(Indicator.count("elever"));
    add(Indicator.count("ansatte").every(grain()));
    add(Indicator.count("ledige").every(Grain.MONTH));
    add(Indicator.count("i-ordning")
        .by(ORDNING, ORDNINGER.toArray(String[]::new))
        .every(dice.pick(Grain.YEAR, Grain.MONTH)));
    add(Indicator.count("fuldtid").averaged());
  }

  private void others() {
    add(Indicator.share("andel").every(dice.pick(Grain.YEAR, Grain.SCHOOL_YEAR)));
    add(Indicator.rate("vaekst").every(grain()));
    add(Indicator.amount("udgift", Unit.KRONER).every(grain()));
    add(Indicator.grade("karakter", POINT)
        .min("-3")
        .max("12")
        .every(dice.pick(Grain.YEAR, Grain.SCHOOL_YEAR)));
    add(Indicator.rank("placering").every(grain()));
    add(Indicator.flag("plan-findes").every(grain()));
    add(Indicator.flag("skema-udfyldt").by("emne", "bolig", "job"));
    add(Indicator.day("afsluttet"));
    add(Indicator.day("godkendt"));
    add(Indicator.count("krav"));
    add(Indicator.share("kravandel"));
  }

  private void derivedCounts() {
    add(Indicator.count("i-alt").as(sum(read("elever"), read("ansatte"))).every(grain()));
    add(Indicator.count("ordninger")
        .as(sumOver(read("i-ordning"), ORDNING, ordninger()))
        .every(dice.pick(Grain.YEAR, Grain.MONTH)));
    add(Indicator.count("ledige-middel").averaged().as(meanOver(read("ledige"), months())));
    add(Indicator.count("ordning-middel")
        .averaged()
        .by(ORDNING, ORDNINGER.toArray(String[]::new))
        .as(meanOver(read("i-ordning"), months())));
    add(Indicator.count("vejet")
        .averaged()
        .as(new Formula.Worked(
            Operation.PRODUCT, List.of(read("elever"), constant(dice.pick("2", "0.5", "0"))))));
    add(Indicator.count("hoejst-af-to")
        .as(new Formula.Worked(
            dice.pick(Operation.GREATEST, Operation.LEAST),
            List.of(read("elever"), read("krav")))));
  }

  private String[] ordninger() {
    return dice.some(2, ORDNINGER).toArray(String[]::new);
  }

  private int[] months() {
    return dice.some(2, List.of(2, 5, 8, 11)).stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static Formula constant(String value) {
    return new Formula.Constant(Exact.parse(value), Unit.NUMBER);
  }

  private void shares() {
    add(Indicator.rate("elevandel").as(ratio(read("elever"), read("i-alt"))).every(grain()));
    add(Indicator.rate("ordningsandel").as(ratio(read("ordninger"), read("elever"))));
    add(Indicator.rate("andel-af-ordning")
        .by(ORDNING, ORDNINGER.toArray(String[]::new))
        .as(ratio(read("i-ordning"), read("ansatte"))));
    add(Indicator.share("ledig-andel")
        .as(ratio(read("ledige-middel"), meanOver(read("ansatte"), months()))));
    add(Indicator.rate("andel-af-landet")
        .as(ratio(read("elever"), read("elever").of("land:dk"))));
    add(Indicator.rate("andel-af-naboer")
        .as(ratio(read("elever"), read(dice.pick("elever", "i-alt")).of(GRUPPER.get(0)))));
    add(Indicator.rate("andel-af-andre")
        .as(ratio(read("elever"), read(dice.pick("elever", "i-alt")).peers(GRUPPER.get(3)))));
    add(Indicator.rate("fremskrevet")
        .as(ratio(read("fuldtid"), sum(constant("1"), read("vaekst")))));
    add(Indicator.rate("pr-fuldtid").as(ratio(read("udgift"), read("fuldtid"))).every(grain()));
  }

  private void changes() {
    add(Indicator.amount("stigning", Unit.NUMBER)
        .as(difference(read("elever"), read("elever").back(dice.between(1, 2)))));
    add(Indicator.amount("andel-stigning", Unit.POINTS)
        .as(difference(read("elevandel"), read("elevandel").back(1))));
    add(Indicator.amount("siden", Unit.NUMBER)
        .as(difference(read("ledige-middel"), read("ledige-middel").in("2019"))));
    add(Indicator.amount("udgift-stigning", Unit.KRONER)
        .as(difference(read("udgift"), read("udgift").back(1)))
        .every(get("udgift").grain()));
  }

  private void latest() {
    add(Indicator.count("gaeldende-krav")
        .as(new Formula.Latest(read("krav").within("kommune", "kommune:540"), Exact.of(5))));
    add(Indicator.share("gaeldende-kravandel")
        .as(new Formula.Latest(
            dice.chance(50) ? read("kravandel") : read("kravandel").of("land:dk"),
            Exact.of(1, 4))));
  }

  private void flagsAndDays() {
    Formula bolig = read("skema-udfyldt").with("emne", "bolig");
    Formula job = read("skema-udfyldt").with("emne", "job");
    add(Indicator.flag("alle-skemaer")
        .as(new Formula.Worked(Operation.LEAST, List.of(bolig, job))));
    add(Indicator.flag("et-skema").as(new Formula.Worked(Operation.GREATEST, List.of(bolig, job))));
    add(Indicator.day("begge-dele")
        .as(new Formula.Worked(Operation.GREATEST, List.of(read("afsluttet"), read("godkendt")))));
  }

  private void times() {
    add(Indicator.amount("sagstid", Unit.DAYS)
        .as(difference(read("godkendt"), read("afsluttet")))
        .every(dice.pick(Grain.YEAR, Grain.DAY)));
  }

  private void chosen() {
    add(Indicator.count("enheder-med-plan")
        .as(Formula.countOf(dice.pick("skole", "projekt"), read("plan-findes"))));
    // Places are among official subjects, and only municipalities have a register here.
    all.add(Indicator.rank("plads-efter-elever").of("kommune").as(Formula.placeBy(read("elever"))));
    all.add(
        Indicator.rank("plads-efter-andel").of("kommune").as(Formula.placeBy(read("elevandel"))));
    add(Indicator.count("elever-eller-ansatte")
        .as(Formula.firstSupplied(read("krav"), read("i-alt"), read("fuldtid"))));
    add(Indicator.share("andel-eller-beregnet")
        .as(Formula.firstSupplied(read("andel"), read("elevandel"))));
    add(Indicator.amount("tolerance", Unit.KRONER)
        .as(Formula.within(
            // Bounds that contradict each other are no case: what they bound is then anything.
            Formula.least(read("udgift-stigning"), read("udgift")),
            Formula.greatest(read("udgift-stigning"), read("udgift")))));
    add(Indicator.rate("elever-pr-krav").as(ratio(read("elever"), read("gaeldende-krav"))));
  }

  private void windows() {
    add(Indicator.count("elever-loebende").as(read("elever").rolling(dice.between(2, 3))));
    add(Indicator.count("ledige-til-dato")
        .as(sum(read("ledige").toDate(), read("ledige").back(12).toDate()))
        .every(dice.pick(Grain.YEAR, Grain.MONTH, Grain.SCHOOL_YEAR)));
    add(Indicator.count("ledige-middel-loebende")
        .averaged()
        .as(read("ledige").rollingMean(dice.between(2, 12)))
        .every(dice.pick(Grain.YEAR, Grain.QUARTER)));
    add(Indicator.amount("udgift-siden", Unit.KRONER)
        .as(
            get("udgift").grain() == Grain.DAY
                ? read("udgift").rolling(2)
                : read("udgift").cumulatedFrom(dice.pick("2017", "2018", "2018-08"))));
    add(Indicator.rate("elevandel-loebende").as(read("elevandel").rolling(2)));
    add(Indicator.rate("ordningsandel-siden")
        .as(ratio(read("ordninger").cumulatedFrom("2018"), read("elever").cumulatedFrom("2018"))));
  }

  /** Every subject that a case may speak of. */
  static List<Subject> subjects() {
    return Stream.of(
            KOMMUNER,
            GRUPPER,
            List.of("kommune:580", "land:dk", "skole:a", "skole:b", "projekt:havn"))
        .flatMap(List::stream)
        .map(Subject::parse)
        .toList();
  }
}
