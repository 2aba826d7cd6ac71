package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Margin;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Tally;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Slice;
import dk.pejl.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a whole claim into one phrase: what decides it, and how much of it does not. */
final class Phrases implements Claim.Cases<String> {
  private static final int FEW = 3;
  private static final int LONG_SERIES = 7;

  private final Names names;
  private final Numbers numbers;
  private final Subject about;
  private final Clauses clauses;

  Phrases(Names names, Subject about) {
    this.names = names;
    this.numbers = names.numbers();
    this.about = about;
    this.clauses = new Clauses(names, about);
  }

  /** The claim in a phrase. */
  String of(Claim claim) {
    return claim.fold(this);
  }

  @Override
  public String comparison(Claim.Comparison comparison) {
    return comparison.isOfUnits()
        ? new CountedTexts(names, clauses).phrase(comparison, this::unit)
        : clauses.comparison(comparison);
  }

  @Override
  public String all(Claim.All all) {
    Between between = Between.of(all);
    return between == null ? parts(all) : between(between);
  }

  @Override
  public String none(Claim.None none) {
    return names.in(none.why());
  }

  @Override
  public String ifThen(Claim.IfThen ifThen) {
    return new ConditionTexts(names, this).phrase(ifThen);
  }

  @Override
  public String provided(Claim.Provided provided) {
    return new ConditionTexts(names, this).phrase(provided);
  }

  @Override
  public String of(Claim.Of of) {
    return new QuotaTexts(names).phrase(of)
        + names.few(QuotaTexts.deciding(of).stream().map(this::named).toList(), FEW);
  }

  /** The claim in a phrase that begins with the name of what is judged. */
  String named(Claim claim) {
    return claim
            .fold(JUDGED)
            .map(Claim.Comparison::value)
            .map(Side::measured)
            .map(judged -> names.quoted(judged.indicator()) + ": ")
            .orElse("")
        + of(claim);
  }

  /** The one comparison that tells what is judged. */
  private static final Claim.Cases<Optional<Claim.Comparison>> JUDGED = Claim.Cases.of(
      Optional::of,
      all -> Optional.ofNullable(Between.of(all)).map(Between::least),
      any -> Optional.empty(),
      each -> Optional.empty(),
      series -> Optional.empty(),
      none -> Optional.empty(),
      ifThen -> Optional.empty(),
      provided -> Phrases.judged(provided.applied()),
      of -> Optional.empty());

  private static Optional<Claim.Comparison> judged(Claim claim) {
    return claim.asConditional().isPresent() ? Optional.empty() : claim.fold(Phrases.JUDGED);
  }

  /** A demand that one value lie between two stated limits. */
  private record Between(Claim.Comparison least, Claim.Comparison most) {
    static @Nullable Between of(Claim.All all) {
      List<Claim> parts = all.parts();
      Claim.Comparison least = parts.size() == 2 ? parts.get(0).asComparison().orElse(null) : null;
      Claim.Comparison most = parts.size() == 2 ? parts.get(1).asComparison().orElse(null) : null;
      return least != null
              && most != null
              && least.value() instanceof Side.Measured
              && least.value().equals(most.value())
              && least.relation() == Relation.AT_LEAST
              && most.relation() == Relation.AT_MOST
              && least.limit() instanceof Side.Limit
              && most.limit() instanceof Side.Limit
          ? new Between(least, most)
          : null;
    }

    boolean isDecided() {
      return least.truth().and(most.truth()) != Truth.UNKNOWN;
    }

    /** The demand that fails, or else the one that comes nearer to failing. */
    Claim.Comparison tighter() {
      Margin below = least.margin();
      Margin above = most.margin();
      return below == null || (above != null && above.value().compareTo(below.value()) < 0)
          ? most
          : least;
    }
  }

  private String between(Between between) {
    if (between.least.value().unit().equals(Unit.DATE)) {
      return new DayClauses(names, clauses).from(between.least, between.most);
    }
    Claim.Comparison tighter = between.tighter();
    Written written = Written.of(tighter, numbers);
    Side.Measured measured = (Side.Measured) between.least.value();
    boolean lower = tighter.relation() == Relation.AT_LEAST;
    String limit = lower
        ? names.say("den nedre grænse", "the lower limit")
        : names.say("den øvre grænse", "the upper limit");
    String distance = between.isDecided() ? written.distance() : "";
    Margin margin = tighter.margin();
    boolean at = margin != null && margin.value().signum() == 0;
    return clauses.value(between.least, written.value())
        + (Written.isUnknown(between.least.value())
            ? names.say("; kravet er ", "; the demand is ")
            : names.say(", hvor kravet er ", ", where the demand is "))
        + numbers.between(
            ((Side.Limit) between.least.limit()).value(),
            ((Side.Limit) between.most.limit()).value(),
            measured.unit())
        + " (" + new WindowWords(names).when(measured, measured.period()) + ")"
        + (distance.isEmpty()
            ? ""
            : ", " + (at ? names.say("netop på ", "exactly at ") : distance + " ") + limit);
  }

  private String parts(Claim.All all) {
    List<Claim> parts = all.parts();
    if (parts.size() == 1) {
      return of(parts.get(0));
    }
    Truth truth = all.truth();
    List<Claim> deciding = parts.stream().filter(part -> part.truth() == truth).toList();
    String head = truth == Truth.TRUE
        ? parts.size() == 2
            ? names.say("begge krav holder", "both demands hold")
            : names.say(
                "alle " + numbers.count(parts.size()) + " krav holder",
                "all " + numbers.count(parts.size()) + " demands hold")
        : share(deciding.size(), parts.size(), truth);
    return head + ": " + names.few(deciding.stream().map(this::named).toList(), FEW);
  }

  @Override
  public String any(Claim.Any any) {
    List<Claim> parts = any.parts();
    Truth truth = any.truth();
    List<Claim> deciding = parts.stream().filter(part -> part.truth() == truth).toList();
    String count = numbers.count(parts.size());
    String head = switch (truth) {
      case TRUE ->
        names.say(
            numbers.count(deciding.size()) + " af " + count + " krav holder, og ét er nok",
            numbers.count(deciding.size()) + " of " + count + " demands "
                + (deciding.size() == 1 ? "holds" : "hold") + ", and one is enough");
      case FALSE -> none(parts.size());
      case UNKNOWN ->
        names.say(
            "det kan ikke afgøres, om ét af de " + count + " krav holder",
            "it cannot be decided whether one of the " + count + " demands holds");
    };
    return head + ": " + names.few(deciding.stream().map(this::named).toList(), FEW);
  }

  /** How many of all are so, such as {@code 2 af 11 krav holder ikke}, or that none holds. */
  private String share(int some, int all, Truth truth) {
    if (truth == Truth.FALSE && some == all) {
      return none(all);
    }
    String how = truth == Truth.FALSE && some > 1
        ? names.say("holder ikke", "do not hold")
        : names.in(Words.of(truth));
    return names.say(
        numbers.count(some) + " af " + numbers.count(all) + " krav " + how,
        numbers.count(some) + " of " + numbers.count(all) + " demands " + how);
  }

  private String none(int all) {
    return all == 2
        ? names.say("ingen af de 2 krav holder", "neither demand holds")
        : names.say(
            "ingen af de " + numbers.count(all) + " krav holder",
            "none of the " + numbers.count(all) + " demands holds");
  }

  @Override
  public String each(Claim.Each each) {
    List<Claim.Each.Unit> counting =
        each.units().stream().filter(Claim.Each.Unit::isMeant).toList();
    String without = without(each);
    if (counting.isEmpty()) {
      return (each.units().isEmpty()
              ? names.say(
                  "der er ingen registrerede enheder at måle på",
                  "no unit is registered to measure")
              : names.say("der er ingen enheder at måle på", "there is no unit to measure"))
          + without;
    }
    Truth truth = each.truth();
    List<Claim.Each.Unit> deciding =
        counting.stream().filter(unit -> decides(unit, truth)).toList();
    String period = " (" + numbers.period(counting.get(0).at().period()) + ")";
    if (truth == Truth.TRUE) {
      return everyUnit(counting.size()) + period + without + nearest(counting);
    }
    String head = truth == Truth.FALSE
        ? failing(deciding.size(), counting.size())
        : names.say(
            numbers.count(deciding.size()) + " af " + numbers.count(counting.size())
                + " enheder kan ikke afgøres",
            numbers.count(deciding.size()) + " of " + numbers.count(counting.size())
                + " units cannot be decided");
    return head + period + without + ": "
        + names.few(deciding.stream().map(this::unit).toList(), FEW);
  }

  private String failing(int some, int all) {
    if (some == all && all > 1) {
      return names.say(
          "ingen af de " + numbers.count(all) + " enheder lever op til kravet",
          all == 2
              ? "neither unit meets the demand"
              : "none of the " + numbers.count(all) + " units meets the demand");
    }
    return names.say(
        numbers.count(some) + " af " + numbers.count(all) + " enheder lever ikke op til kravet",
        numbers.count(some) + " of " + numbers.count(all)
            + (some == 1 ? " units does not meet" : " units do not meet")
            + " the demand");
  }

  /** Whether a unit makes the whole what it is. */
  private static boolean decides(Claim.Each.Unit unit, Truth truth) {
    return unit.truth() == truth || (truth == Truth.UNKNOWN && !unit.isSurelyMeant());
  }

  private String everyUnit(int count) {
    if (count == 2) {
      return names.say("begge enheder lever op til kravet", "both units meet the demand");
    }
    return count == 1
        ? names.say("den ene enhed lever op til kravet", "the one unit meets the demand")
        : names.say(
            "alle " + numbers.count(count) + " enheder lever op til kravet",
            "all " + numbers.count(count) + " units meet the demand");
  }

  /** How many units are left out, and how many are not meant: the one is no form of the other. */
  private String without(Claim.Each each) {
    int out = Tally.of(each).leftOut();
    int others = each.units().size() - Tally.of(each).of() - out;
    String left = out == 0
        ? ""
        : names.say(
            ", " + numbers.count(out) + " er udeladt som ikke relevant" + (out == 1 ? "" : "e"),
            ", " + numbers.count(out) + (out == 1 ? " is" : " are")
                + " left out as not applicable");
    return others == 0
        ? left
        : left
            + names.say(
                ", " + numbers.count(others) + " er ikke omfattet",
                ", " + numbers.count(others) + (others == 1 ? " is" : " are") + " not meant");
  }

  /** The unit that comes nearest to failing, where the units can be told apart by that. */
  private String nearest(List<Claim.Each.Unit> units) {
    return units.stream()
        .filter(unit -> margin(unit.claim()) != null)
        .min(Comparator.comparing(
            unit -> java.util.Objects.requireNonNull(margin(unit.claim())).value()))
        .map(unit -> names.say("; tættest på grænsen er ", "; nearest to the limit is ")
            + unit(unit.at())
            + " ("
            + ofUnit(unit)
            + ")")
        .orElse("");
  }

  private static @Nullable Margin margin(Claim claim) {
    return claim.applied().asComparison().map(Claim.Comparison::margin).orElse(null);
  }

  /** A unit and how it stands. */
  String unit(Claim.Each.Unit unit) {
    Claim condition = unit.condition();
    return unit(unit.at())
        + ": "
        + ofUnit(unit)
        + (condition != null && condition.truth() == Truth.UNKNOWN
            ? names.say(
                " (det vides ikke, om den er omfattet)", " (it is not known whether it is meant)")
            : "");
  }

  private String ofUnit(Claim.Each.Unit unit) {
    Claim claim = unit.claim().applied();
    return claim.asConditional().isPresent()
        ? new Phrases(names, unit.at().subject()).of(claim)
        : ofUnit(claim);
  }

  /** A unit's value and limit, without the period, which all units share. */
  private String ofUnit(Claim claim) {
    return claim.asComparison().map(this::ofUnit).orElseGet(() -> of(claim));
  }

  private String ofUnit(Claim.Comparison comparison) {
    Written written = Written.of(comparison, numbers);
    if (comparison.value().unit().equals(Unit.YES_NO)) {
      return comparison.value().range().value() == null
          ? names.say("svaret kendes ikke", "the answer is not known")
          : written.value();
    }
    return clauses.value(comparison, written.value()) + clauses.demand(comparison, written);
  }

  /** The unit by what sets it apart from the others. */
  String unit(Slice at) {
    return at.subject().equals(about) && !at.dims().isEmpty()
        ? names.values(at.dims())
        : names.subject(at.subject()) + names.dims(at.dims());
  }

  @Override
  public String series(Claim.Series series) {
    List<Claim.Comparison> steps = series.steps();
    if (steps.isEmpty()) {
      return names.say(
          "der er ikke to perioder at sammenligne", "there are not two periods to compare");
    }
    Truth truth = series.truth();
    Claim.Comparison step =
        steps.stream().filter(each -> each.truth() == truth).findFirst().orElse(steps.get(0));
    Relation relation = step.relation();
    String outcome = switch (truth) {
      case TRUE -> names.in(SeriesWords.held(relation));
      case FALSE -> names.in(SeriesWords.failed(relation)) + " " + fromTo(step);
      case UNKNOWN -> names.in(SeriesWords.open(relation));
    };
    return outcome + ": " + figures(steps);
  }

  private String fromTo(Claim.Comparison step) {
    String from = numbers.period(((Side.Measured) step.limit()).period());
    String to = numbers.period(((Side.Measured) step.value()).period());
    return names.say("fra " + from + " til " + to, "from " + from + " to " + to);
  }

  private String figures(List<Claim.Comparison> steps) {
    List<Side> sides = new ArrayList<>();
    sides.add(steps.get(0).limit());
    steps.forEach(step -> sides.add(step.value()));
    List<String> written =
        Written.apart(sides.stream().map(Side::range).toList(), sides.get(0).unit(), numbers);
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      String figure = Written.isUnknown(sides.get(i)) ? numbers.unknown() : written.get(i);
      Side.Measured side = (Side.Measured) sides.get(i);
      figures.add(figure + " (" + new WindowWords(names).when(side, side.period()) + ")");
    }
    int size = figures.size();
    return size <= LONG_SERIES
        ? names.and(figures)
        : names.say("fra ", "from ")
            + figures.get(0)
            + names.say(" til ", " to ")
            + figures.get(size - 1);
  }
}
