package dk.pejl.text;

import static dk.pejl.quantity.Quantity.kroner;
import static dk.pejl.quantity.Quantity.measure;
import static dk.pejl.quantity.Quantity.percent;
import static dk.pejl.quantity.Quantity.points;
import static dk.pejl.text.World.AABENRAA;
import static dk.pejl.text.World.GROUP;
import static dk.pejl.text.World.by;
import static dk.pejl.text.World.every;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Amount;
import dk.pejl.evidence.Count;
import dk.pejl.evidence.Day;
import dk.pejl.evidence.Flag;
import dk.pejl.evidence.Grade;
import dk.pejl.evidence.Rank;
import dk.pejl.evidence.Share;
import dk.pejl.figure.Slice;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Percent;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every form of claim with every status it can have. */
public final class Samples {
  private static final int[] MONTHS = {2, 5, 8, 11};

  private Samples() {}

  /** The samples by the name of the golden file they are held in. */
  public static Map<String, Supplier<List<Sample>>> all() {
    Map<String, Supplier<List<Sample>>> forms = new LinkedHashMap<>();
    forms.put("share-stated", Samples::shares);
    forms.put("peer-own", Samples::peerOwn);
    forms.put("peer-pooled", Samples::peerPooled);
    forms.put("earlier-period", Samples::earlier);
    forms.put("criterion", Samples::criteria);
    forms.put("worked-by-rule", Samples::workedByRule);
    forms.put("count", Samples::counts);
    forms.put("kroner", Samples::kronerAmounts);
    forms.put("points", Samples::pointAmounts);
    forms.put("grade", Samples::grades);
    forms.put("rank", Samples::ranks);
    forms.put("flag", Samples::flags);
    forms.put("day", Samples::days);
    forms.put("day-from", Samples::daysFrom);
    forms.put("window", WindowSamples::all);
    forms.put("between", Samples::between);
    forms.put("all", Samples::allOf);
    forms.put("any", Samples::anyOf);
    forms.put("each-unit", Samples::eachUnit);
    forms.put("each-dimension", Samples::eachDimension);
    forms.put("series", Samples::series);
    forms.put("path", Samples::paths);
    forms.put("none", Samples::none);
    forms.put("if-then", Samples::ifThen);
    forms.put("each-unit-under-condition", Samples::eachUnder);
    forms.put("provided", Samples::provided);
    forms.put("provided-parts", Samples::providedParts);
    forms.put("so-many", Samples::soMany);
    forms.put("how-many", Samples::howMany);
    forms.put("share-of-units", Samples::shareOfUnits);
    return forms;
  }

  /** Staff of 1,000 in each of four months, with the given numbers in the schemes in each. */
  private static World schemes(String fleksjob, String igu, String pupils, String practice) {
    World world = World.empty();
    for (int month : MONTHS) {
      String period = month(month);
      world.has("ansatte", period, "1000");
      world.take(
          "ansatte-i-ordning", AABENRAA, period, Map.of("ordning", "fleksjob"), fields(fleksjob));
      world.take("ansatte-i-ordning", AABENRAA, period, Map.of("ordning", "igu"), fields(igu));
      world.take(
          "ansatte-i-ordning", AABENRAA, period, Map.of("ordning", "elever-eud"), fields(pupils));
      world.take(
          "ansatte-i-ordning", AABENRAA, period, Map.of("ordning", "praktik"), fields(practice));
    }
    return world;
  }

  private static String month(int month) {
    return "2019-" + (month < 10 ? "0" : "") + month;
  }

  /** A value, or several fields as {@code masked=1..4 symbol=*}. */
  private static Map<String, String> fields(String text) {
    if (text.indexOf('=') < 0) {
      return Map.of("value", text);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : text.split(" ", -1)) {
      fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
    }
    return fields;
  }

  private static Sample share(String about, World world, String limit) {
    Share share = world.evidence(Share.class, "ordningsandel", "2019");
    return Sample.of(about, world, every("2019-12-31", share.isAtLeast(percent(limit))));
  }

  private static List<Sample> shares() {
    World sourced = schemes(
        "value=120 system=KRL table=LOPAKS retrieved=2020-01-15",
        "value=20 system=KRL table=LOPAKS retrieved=2020-01-15",
        "value=60 system=KRL table=LOPAKS retrieved=2020-01-15",
        "value=20 system=KRL table=LOPAKS retrieved=2020-01-15");
    World all = schemes("120", "20", "60", "20");
    Share share = all.evidence(Share.class, "ordningsandel", "2019");
    World nobody = World.empty();
    for (int month : MONTHS) {
      nobody.has("ansatte", month(month), "0");
    }
    return List.of(
        share("Well above the limit, figures from a register", sourced, "15"),
        share("Exactly at the limit", schemes("100", "20", "20", "10"), "15"),
        share("Below the limit", schemes("30", "5", "10", "4"), "5"),
        share("So near that a rounded figure would lie", nearly(), "15"),
        share("Below by less than a decimal shows", nearly(), "14.98"),
        Sample.of(
            "At a limit that is to be passed",
            all,
            every("2019-12-31", share.isAbove(percent("22")))),
        Sample.of("At most, and it is", all, every("2019-12-31", share.isAtMost(percent("25.5")))),
        Sample.of(
            "At most, and it is not", all, every("2019-12-31", share.isAtMost(percent("20")))),
        Sample.of("Below, and it is not", all, every("2019-12-31", share.isBelow(percent("20")))),
        Sample.of(
            "Exactly, and it is not", all, every("2019-12-31", share.isEqualTo(percent("20")))),
        Sample.of("Exactly, and it is", all, every("2019-12-31", share.isEqualTo(percent("22")))),
        share(
            "A missing scheme could change it",
            schemes("100", "missing=not-yet-published symbol=..", "20", "9"),
            "15"),
        share(
                "A missing scheme cannot change it",
                schemes("120", "missing=suppressed", "20", "20"),
                "15")
            .special(),
        share(
                "A masked scheme could change it",
                schemes("100", "masked=1..30 symbol=*", "20", "9"),
                "15")
            .special(),
        share("A masked scheme cannot help", schemes("30", "masked=1..4 symbol=*", "9", "3"), "5"),
        share("Nothing was supplied", World.empty(), "15"),
        share("The denominator is zero", nobody, "15").special(),
        share(
                "A preliminary figure",
                schemes("value=120 flags=preliminary", "20", "60", "20"),
                "15")
            .special(),
        share("A revised figure", revised(), "15").special(),
        Sample.of(
            "Reached before the deadline",
            all,
            by("2021", "2020-06-30", share.isAtLeast(percent("15")))),
        Sample.of(
            "Not reached before the deadline",
            all,
            by("2021", "2020-06-30", share.isAtLeast(percent("25")))),
        Sample.of(
            "Reached at the deadline",
            all,
            by("2019", "2020-06-30", share.isAtLeast(percent("15")))),
        Sample.of(
            "Not reached at the deadline",
            all,
            by("2019", "2020-06-30", share.isAtLeast(percent("25")))));
  }

  /** 599 of 4,000, which is 14.975 per cent. */
  private static World nearly() {
    World world = World.empty();
    for (int month : MONTHS) {
      world.has("ansatte", month(month), "1000");
      world.has("ansatte-i-ordning", Map.of("ordning", "fleksjob"), month(month), "100");
      world.has("ansatte-i-ordning", Map.of("ordning", "igu"), month(month), "20");
      world.has("ansatte-i-ordning", Map.of("ordning", "elever-eud"), month(month), "20");
      world.has(
          "ansatte-i-ordning", Map.of("ordning", "praktik"), month(month), month == 2 ? "9" : "10");
    }
    return world;
  }

  private static World revised() {
    return schemes("120", "20", "60", "20")
        .take(
            "ansatte-i-ordning",
            AABENRAA,
            "2019-02",
            Map.of("ordning", "fleksjob"),
            fields("value=124 retrieved=2020-02-01 flags=revised"));
  }

  private static World sick(String... counts) {
    World world = World.empty();
    String[] subjects = {AABENRAA, "kommune:510", "kommune:540"};
    for (int i = 0; i < counts.length; i++) {
      world.take("sygedagpengemodtagere", subjects[i], "2023-12", Map.of(), fields(counts[i]));
      world.has("indbyggere", subjects[i], "2023-12", "30000");
    }
    return world;
  }

  private static Sample peer(String about, World world) {
    Share own = world.evidence(Share.class, "sygedagpengeandel", world.at("2023-12"));
    Share peer = world.evidence(Share.class, "sygedagpengeandel", world.at(GROUP, "2023-12"));
    return Sample.of(about, world, every("2023-12-31", own.isAtMost(peer)));
  }

  private static World ownOfGroup(World world, String sick) {
    return world
        .has("sygedagpengemodtagere", GROUP, "2023-12", sick)
        .has("indbyggere", GROUP, "2023-12", "100000");
  }

  private static List<Sample> peerOwn() {
    return List.of(
        peer("Lower than the group's own level", ownOfGroup(sick("900"), "3400")),
        peer("Higher than the group's own level", ownOfGroup(sick("1100"), "3400")),
        peer("Higher by a hair", ownOfGroup(sick("1021"), "3403")),
        peer("Own figure missing", ownOfGroup(World.empty(), "3400")));
  }

  private static List<Sample> peerPooled() {
    return List.of(
        peer("Lower than the members together", sick("900", "1100", "1000")),
        peer("Higher than the members together", sick("1100", "900", "1000")),
        peer("A member is missing and could change it", sick("1000", "900")),
        peer("A masked member cannot change it", sick("900", "masked=1000..1010", "1000"))
            .special());
  }

  private static Sample than(String about, World world) {
    Count now = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Count before =
        world.evidence(Count.class, "voksenlaerlinge", world.at("2019").getPrevious());
    return Sample.of(about, world, every("2019-12-31", now.isAtLeast(before)));
  }

  private static World apprentices(String before, String now) {
    return World.empty().has("voksenlaerlinge", "2018", before).has("voksenlaerlinge", "2019", now);
  }

  private static List<Sample> earlier() {
    return List.of(
        than("More than the year before", apprentices("48", "52")),
        than("As many as the year before", apprentices("48", "48")),
        than("Fewer than the year before", apprentices("48", "47")),
        than("The year before is missing", World.empty().has("voksenlaerlinge", "2019", "52")));
  }

  private static Sample reckoned(String about, World world, BinaryOperator<Count> limit) {
    Count now = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Count before =
        world.evidence(Count.class, "voksenlaerlinge", world.at("2019").getPrevious());
    return Sample.of(about, world, every("2019-12-31", now.isAtLeast(limit.apply(now, before))));
  }

  private static Sample apart(String about, World world) {
    Count now = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Count before =
        world.evidence(Count.class, "voksenlaerlinge", world.at("2019").getPrevious());
    return Sample.of(about, world, every("2019-12-31", now.minus(before).isAtLeast(5)));
  }

  private static Sample orBetween(String about, World world) {
    Share now = world.evidence(Share.class, "krav-registreret", "2019");
    Share before = world
        .evidence(Share.class, "krav-registreret", world.at("2019").getPrevious())
        .orBetween(percent("10.5"), percent("11.5"));
    return Sample.of(about, world, every("2019-12-31", now.isBelow(before)));
  }

  private static List<Sample> workedByRule() {
    World missing = World.empty().has("voksenlaerlinge", "2019", "52");
    return List.of(
        reckoned("So many more than before", apprentices("48", "52"), (now, then) -> then.plus(4)),
        reckoned("Not so many more", apprentices("48", "52"), (now, then) -> then.plus(5)),
        reckoned("More than before, which is missing", missing, (now, then) -> then.plus(4)),
        reckoned(
            "More than half of both",
            apprentices("48", "52"),
            (now, then) -> now.plus(then).times(percent("50"))),
        apart("The difference itself is judged", apprentices("48", "52")),
        orBetween(
            "A figure that is supplied holds",
            World.empty()
                .has("krav-registreret", "2018", "11")
                .has("krav-registreret", "2019", "10.9")),
        orBetween(
            "Where it is not supplied two bounds hold",
            World.empty().has("krav-registreret", "2019", "10.4")),
        orBetween(
            "Between two bounds nothing can be told",
            World.empty().has("krav-registreret", "2019", "10.9")));
  }

  private static Sample criterion(String about, World world) {
    Share share = world.evidence(Share.class, "ordningsandel", "2019");
    Share demand = world.evidence(Share.class, "krav", "2019");
    return Sample.of(about, world, every("2019-12-31", share.isAtLeast(demand)));
  }

  private static List<Sample> criteria() {
    return List.of(
        criterion(
            "Registered and reached",
            schemes("50", "5", "10", "5").has("krav-registreret", "2019", "6")),
        criterion(
            "Registered and not reached",
            schemes("30", "5", "10", "4").has("krav-registreret", "2019", "6")),
        criterion(
                "An earlier one holds and is reached",
                schemes("50", "5", "10", "5").has("krav-registreret", "2016", "4.5"))
            .special(),
        criterion(
            "An earlier one holds and is not reached",
            schemes("20", "5", "10", "4").has("krav-registreret", "2016", "4.5")),
        criterion("The default holds and is reached", schemes("50", "5", "10", "5"))
            .special(),
        criterion("The default holds and is not reached", schemes("30", "5", "10", "4")),
        criterion(
            "The default holds and figures are missing",
            schemes("30", "missing=absent", "10", "4")));
  }

  private static Sample count(String about, World world, Function<Count, Claim> claim) {
    Count count = world.evidence(Count.class, "voksenlaerlinge", "2019");
    return Sample.of(about, world, every("2019-12-31", claim.apply(count)));
  }

  private static World counted(String value) {
    return World.empty().take("voksenlaerlinge", AABENRAA, "2019", Map.of(), fields(value));
  }

  private static List<Sample> counts() {
    World many = counted("4712");
    return List.of(
        count("Thousands", many, count -> count.isAtLeast(4000)),
        count("One short", counted("59"), count -> count.isAtLeast(60)),
        count("Zero is a figure", counted("0"), count -> count.isAtLeast(1)),
        count("Masked and undecided", counted("masked=1..4 symbol=*"), count -> count.isAtLeast(3))
            .special(),
        count("Masked and decided", counted("masked=1..4"), count -> count.isAtMost(10)),
        count("Missing", counted("missing=not-available"), count -> count.isAtLeast(60)),
        count(
            "Missing and yet decided",
            counted("missing=not-applicable"),
            count -> count.isAtLeast(0)),
        count("Above, and at the limit", counted("60"), count -> count.isAbove(60)),
        count("Below, and it is", counted("59"), count -> count.isBelow(60)),
        Sample.of(
            "Not due",
            counted("40"),
            by(
                "2021",
                "2020-03-31",
                counted("40").evidence(Count.class, "voksenlaerlinge", "2019").isAtLeast(60))));
  }

  private static Sample amount(
      String about, String indicator, String value, Function<Amount, Claim> claim) {
    World world = World.empty().take(indicator, AABENRAA, "2019", Map.of(), fields(value));
    Amount amount = world.evidence(Amount.class, indicator, "2019");
    return Sample.of(about, world, every("2019-12-31", claim.apply(amount)));
  }

  private static List<Sample> kronerAmounts() {
    return List.of(
        amount("Enough", "puljemidler", "17500000", amount -> amount.isAtLeast(kroner("17000000"))),
        amount(
            "Fifty øre too little",
            "puljemidler",
            "16999999.50",
            amount -> amount.isAtLeast(kroner("17000000"))),
        amount("Too much", "puljemidler", "500001", amount -> amount.isAtMost(kroner("500000"))),
        amount(
            "Missing",
            "puljemidler",
            "missing=not-yet-published",
            amount -> amount.isAtMost(kroner("500000"))));
  }

  private static List<Sample> pointAmounts() {
    return List.of(
        amount("Enough", "udvikling", "0.8", amount -> amount.isAtLeast(points("0.75"))),
        amount("Not enough", "udvikling", "0.74", amount -> amount.isAtLeast(points("0.75"))),
        amount("The wrong way", "udvikling", "-0.3", amount -> amount.isAtLeast(points("0.75"))),
        amount(
            "Missing", "udvikling", "missing=absent", amount -> amount.isAtLeast(points("0.75"))));
  }

  private static Sample grade(String about, String value) {
    World world = World.empty().take("karakter", AABENRAA, "2018/19", Map.of(), fields(value));
    Grade grade = world.evidence(Grade.class, "karakter", "2018/19");
    return Sample.of(
        about, world, every("2019-12-31", grade.isAtLeast(measure("7.1", "karakter"))));
  }

  private static List<Sample> grades() {
    return List.of(
        grade("Above", "7.25"),
        grade("Below by a hair", "7.099"),
        grade("Missing", "missing=absent"));
  }

  private static Sample rank(String about, String value, Function<Rank, Claim> claim) {
    World world = World.empty().take("placering", AABENRAA, "2019", Map.of(), fields(value));
    return Sample.of(
        about,
        world,
        every("2019-12-31", claim.apply(world.evidence(Rank.class, "placering", "2019"))));
  }

  private static List<Sample> ranks() {
    return List.of(
        rank("Among the first ten", "3", rank -> rank.isWithin(10)),
        rank("Just behind", "11", rank -> rank.isWithin(10)),
        rank("The tenth", "10", rank -> rank.isWithin(10)),
        rank("Missing", "missing=absent", rank -> rank.isWithin(10)));
  }

  private static Sample flag(String about, String value, Function<Flag, Claim> claim) {
    World world = World.empty().take("evalueret", AABENRAA, "2019", Map.of(), fields(value));
    return Sample.of(
        about,
        world,
        every("2019-12-31", claim.apply(world.evidence(Flag.class, "evalueret", "2019"))));
  }

  private static List<Sample> flags() {
    return List.of(
        flag("Yes", "true", Flag::isYes),
        flag("No", "false", Flag::isYes),
        flag("No, as it should be", "false", Flag::isNo),
        flag("Missing", "missing=absent", Flag::isYes));
  }

  private static Sample day(String about, String asOf, String observed, String value) {
    World world = World.empty();
    if (!observed.isEmpty()) {
      world.take("afsluttet", "projekt:fablab", observed, Map.of(), fields(value));
    }
    Day day = world.evidence(Day.class, "afsluttet", world.at("projekt:fablab", asOf));
    return Sample.of(about, world, by("2020", asOf, "projekt:fablab", day.hasCome()));
  }

  private static Sample dayFrom(String about, String asOf, String observed, String value) {
    World world = World.empty();
    if (!observed.isEmpty()) {
      world.take("afsluttet", "projekt:fablab", observed, Map.of(), fields(value));
    }
    Day day = world.evidence(Day.class, "afsluttet", world.at("projekt:fablab", asOf));
    return Sample.of(about, world, by("2020", asOf, "projekt:fablab", day.hasComeFrom("2020")));
  }

  /** Days that count from a certain one on. */
  static List<Sample> daysFrom() {
    return List.of(
        dayFrom("Happened in time", "2020-12-31", "2020-12-31", "2020-05-12"),
        dayFrom("Happened on the first day that counts", "2020-12-31", "2020-12-31", "2020-01-01"),
        dayFrom("Happened too early", "2020-12-31", "2020-12-31", "2019-12-31"),
        dayFrom("Open at the deadline", "2020-12-31", "2020-12-31", "open=true"),
        dayFrom("Known to come later", "2020-06-30", "2020-12-31", "2020-07-01"),
        dayFrom("Of which nothing is known", "2020-12-31", "", ""));
  }

  private static List<Sample> days() {
    return List.of(
        day("Happened", "2020-12-31", "2020-12-31", "2020-05-12"),
        day("Happened on the very day", "2020-12-31", "2020-12-31", "2020-12-31"),
        day("Open at the deadline", "2020-12-31", "2020-12-31", "open=true"),
        day("Open before the deadline", "2020-06-30", "2020-06-30", "open=true"),
        day("Known to come later", "2020-06-30", "2020-12-31", "2020-07-01"),
        day("Open, and that is long ago", "2020-12-31", "2020-03-31", "open=true")
            .special(),
        day("No observation", "2020-12-31", "", ""));
  }

  private static Sample between(String about, World world, String least, String most) {
    Share share = world.evidence(Share.class, "ordningsandel", "2019");
    return Sample.of(
        about, world, every("2019-12-31", share.isBetween(percent(least), percent(most))));
  }

  private static List<Sample> between() {
    World world = schemes("120", "20", "60", "20");
    return List.of(
        between("Between", world, "15", "25"),
        between("Too low", world, "25", "30"),
        between("Too high", world, "15", "20"),
        between("At the upper limit", world, "15", "22"),
        between("Unknown", schemes("120", "missing=absent", "60", "20"), "15", "25"));
  }

  private static Sample all(String about, World world, Function<Claim[], Claim> join) {
    Share share = world.evidence(Share.class, "ordningsandel", "2019");
    Count apprentices = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Flag evaluated = world.evidence(Flag.class, "evalueret", "2019");
    Claim[] parts = {share.isAtLeast(percent("15")), apprentices.isAtLeast(60), evaluated.isYes()};
    return Sample.of(about, world, every("2019-12-31", join.apply(parts)));
  }

  private static World three(String pupils, String apprentices, String evaluated) {
    return schemes("100", "20", pupils, "10")
        .has("voksenlaerlinge", "2019", apprentices)
        .has("evalueret", "2019", evaluated);
  }

  private static List<Sample> allOf() {
    return List.of(
        all("All three hold", three("60", "60", "true"), Claim::all),
        all("Two hold", three("60", "60", "true"), parts -> Claim.all(parts[0], parts[1])),
        all("One does not hold", three("60", "59", "true"), Claim::all),
        all("Two do not hold", three("10", "59", "true"), Claim::all),
        all(
            "One cannot be decided",
            schemes("100", "20", "60", "10").has("evalueret", "2019", "true"),
            Claim::all));
  }

  private static List<Sample> anyOf() {
    return List.of(
        all("One of three holds", three("60", "59", "false"), Claim::any),
        all("None holds", three("10", "59", "false"), Claim::any),
        all(
            "One could still hold",
            schemes("100", "20", "10", "10").has("evalueret", "2019", "false"),
            Claim::any));
  }

  private static List<Sample> soMany() {
    World open = schemes("100", "20", "60", "10").has("evalueret", "2019", "false");
    World nothing = World.empty();
    return List.of(
        all("Two of three do", three("60", "59", "true"), parts -> Claim.atLeast(2, parts)),
        all("All do where two must", three("60", "60", "true"), parts -> Claim.atLeast(2, parts)),
        all(
            "One does where two must",
            three("60", "59", "false"),
            parts -> Claim.atLeast(2, parts)),
        all("None does", three("10", "59", "false"), parts -> Claim.atLeast(2, parts)),
        all("One more could", open, parts -> Claim.atLeast(2, parts)),
        all("All could", nothing, parts -> Claim.atLeast(2, parts)),
        all("One does where one may", three("60", "59", "false"), parts -> Claim.atMost(1, parts)),
        all("Two do where one may", three("60", "60", "false"), parts -> Claim.atMost(1, parts)),
        all("One does where none may", three("60", "0", "false"), parts -> Claim.atMost(0, parts)),
        all("Two do exactly", three("60", "60", "false"), parts -> Claim.exactly(2, parts)),
        all("Three do where two must", three("60", "60", "true"), parts -> Claim.exactly(2, parts)),
        all(
            "None is to and none does",
            three("9", "5", "false"),
            parts -> Claim.exactly(0, parts)));
  }

  private static Sample counted(String about, World world, Function<Claim.Each, Claim> demand) {
    Slice each = world.at("2018/19").each("skole");
    Claim.Each schools = world.units("forloeb", each).eachIsAtLeast(2);
    return Sample.of(about, world, every("2019-12-31", demand.apply(schools)));
  }

  private static List<Sample> howMany() {
    World none = World.empty();
    Slice nowhere = none.at("kommune:510", "2018/19").each("skole");
    return List.of(
        counted("Both do", courses("2", "5"), each -> each.howMany().isAtLeast(2)),
        counted("One does not", courses("1", "5"), each -> each.howMany().isAtLeast(2)),
        counted("One may", courses("1", "5"), each -> each.howMany().isAtMost(1)),
        counted(
            "Two do where one may", courses("2", "5"), each -> each.howMany().isAtMost(1)),
        counted("Exactly one is to", courses("2", "5"), each -> each.howMany().isEqualTo(1)),
        counted(
            "One is not known",
            World.empty().has("forloeb", "skole:lojt", "2018/19", "5"),
            each -> each.howMany().isAtLeast(2)),
        counted(
            "One is not known and does not matter",
            World.empty().has("forloeb", "skole:lojt", "2018/19", "5"),
            each -> each.howMany().isAtLeast(1)),
        counted(
            "One is masked",
            courses("masked=1..4 symbol=*", "5"),
            each -> each.howMany().isAtLeast(2)),
        counted(
                "What is not applicable is missing",
                courses("missing=not-applicable", "5"),
                each -> each.howMany().isAtLeast(2))
            .special(),
        Sample.of(
            "There is no unit",
            none,
            every(
                "2019-12-31",
                "kommune:510",
                none.units("forloeb", nowhere).eachIsAtLeast(2).howMany().isAtLeast(1))));
  }

  private static List<Sample> shareOfUnits() {
    World half = courses("1", "5");
    World open = World.empty().has("forloeb", "skole:lojt", "2018/19", "5");
    Slice each = half.at("2018/19").each("skole");
    Claim.Each schools = half.units("forloeb", each).eachIsAtLeast(2);
    return List.of(
        counted("Half do", half, some -> some.share().isAtLeast(percent("50"))),
        counted("Half do where most must", half, some -> some.share().isAtLeast(percent("90"))),
        counted("Half may", half, some -> some.share().isBelow(percent("50"))),
        counted("One is not known", open, some -> some.share().isAtLeast(percent("90"))),
        counted(
            "One is not known and does not matter",
            open,
            some -> some.share().isAtLeast(percent("50"))),
        Sample.of(
            "Not yet, and on its path",
            half,
            by(
                "2021",
                "2019-12-31",
                schools
                    .share()
                    .isAtLeast(percent("90"))
                    .along(Path.from("2017", percent("10")).to("2021", percent("90"))))));
  }

  private static Sample schools(String about, World world) {
    Slice each = world.at("2018/19").each("skole");
    return Sample.of(
        about, world, every("2019-12-31", world.units("forloeb", each).eachIsAtLeast(2)));
  }

  private static World courses(String varnaes, String lojt) {
    World world = World.empty();
    world.take("forloeb", "skole:varnaes", "2018/19", Map.of(), fields(varnaes));
    world.take("forloeb", "skole:lojt", "2018/19", Map.of(), fields(lojt));
    return world;
  }

  private static List<Sample> eachUnit() {
    World world = World.empty();
    Slice none = world.at("kommune:510", "2018/19").each("skole");
    return List.of(
        schools("All do", courses("2", "5")),
        schools("One does not", courses("1", "5")),
        schools("Neither does", courses("1", "0")),
        schools("One is not known", World.empty().has("forloeb", "skole:lojt", "2018/19", "5")),
        schools(
            "One is not known, but the other fails",
            World.empty().has("forloeb", "skole:lojt", "2018/19", "1")),
        schools("One is not concerned", courses("missing=not-applicable", "5")).special(),
        schools(
            "Neither is concerned", courses("missing=not-applicable", "missing=not-applicable")),
        guidedAs("Each is to be yes and is", "true", "true"),
        guidedAs("Each is to be yes and one is no", "false", "true"),
        guidedAs("Each is to be yes and one is not known", "missing=absent", "true"),
        Sample.of(
            "There is no unit",
            world,
            every("2019-12-31", "kommune:510", world.units("forloeb", none).eachIsAtLeast(2))));
  }

  private static Sample guidedAs(String about, String varnaes, String lojt) {
    World world = World.empty();
    world.take("vejledning", "skole:varnaes", "2018/19", Map.of(), fields(varnaes));
    world.take("vejledning", "skole:lojt", "2018/19", Map.of(), fields(lojt));
    Slice each = world.at("2018/19").each("skole");
    return Sample.of(
        about, world, every("2019-12-31", world.units("vejledning", each).eachIsYes()));
  }

  private static Sample places(String about, World world) {
    Slice over = world.at("2019-Q4").over("ordning", "sosu", "paedagog", "kontor");
    return Sample.of(
        about, world, every("2019-12-31", world.units("pladser", over).eachIsAtLeast(10)));
  }

  private static World places(String... counts) {
    World world = World.empty();
    String[] values = {"sosu", "paedagog", "kontor"};
    for (int i = 0; i < counts.length; i++) {
      world.take("pladser", AABENRAA, "2019-Q4", Map.of("ordning", values[i]), fields(counts[i]));
    }
    return world;
  }

  private static List<Sample> eachDimension() {
    return List.of(
        places("All do", places("12", "10", "1240")),
        places("One does not", places("12", "9", "1240")),
        places("One is not known", places("12", "10")));
  }

  private static Sample series(String about, boolean rises, String... values) {
    World world = World.empty();
    for (int i = 0; i < values.length; i++) {
      world.has("voksenlaerlinge", String.valueOf(2020 - values.length + i), values[i]);
    }
    var series = world.series("voksenlaerlinge", "2017", "2019");
    return Sample.of(
        about, world, every("2019-12-31", rises ? series.rises() : series.holdsOrFalls()));
  }

  private static List<Sample> series() {
    World world = World.empty();
    return List.of(
        series("Rises", true, "48", "52", "55"),
        series("Does not rise", true, "48", "52", "52"),
        series("Rises as far as is known", true, "52", "55"),
        series("Does not rise, though a year is missing", true, "52", "50"),
        series("Is not to rise and does not", false, "55", "52", "52"),
        series("Is not to rise and does", false, "55", "52", "53"),
        Sample.of(
            "One period alone",
            world,
            every("2019-12-31", world.series("voksenlaerlinge", "2019", "2019").falls())));
  }

  private static Sample path(String about, World world, String asOf) {
    Path way = Path.from("2018", new Percent(dk.pejl.quantity.Exact.of(10, 100)))
        .to("2022", percent("25"));
    Share share = world.evidence(Share.class, "ordningsandel", "2019");
    return Sample.of(
        about, world, by("2022", asOf, share.isAtLeast(percent("25")).along(way)));
  }

  private static List<Sample> paths() {
    return List.of(
        path("Ahead of the path", schemes("120", "20", "60", "20"), "2019-12-31"),
        path("Behind the path", schemes("80", "20", "20", "10"), "2019-12-31").special(),
        path("The path cannot be judged", schemes("80", "masked=1..40", "20", "10"), "2019-12-31"),
        path("There already", schemes("180", "20", "60", "20"), "2019-12-31"),
        path("Too late", schemes("120", "20", "60", "20"), "2022-12-31"));
  }

  private static Sample without(String about, Status status, Goal goal, String da, String en) {
    Verdict verdict = Verdict.without(
        goal,
        dk.pejl.fact.Subject.parse(AABENRAA),
        LocalDate.parse("2019-12-31"),
        status,
        new Claim.None(new Wording(da, en)));
    return Sample.of(about, World.empty(), verdict);
  }

  private static List<Sample> none() {
    Goal goal =
        World.goal(Standing.GOAL, Goal.Mode.EVERY_PERIOD, "2019..2024", Grain.YEAR, "kommune");
    Goal unmeasurable = World.goal(
        Standing.UNMEASURABLE, Goal.Mode.EVERY_PERIOD, "2019..2024", Grain.YEAR, "kommune");
    return List.of(
        without(
            "No indicator decides",
            Status.UNMEASURABLE,
            unmeasurable,
            "ingen indikator afgør, hvad et godt samarbejde er",
            "no indicator decides what good co-operation is"),
        without(
            "Does not concern the subject",
            Status.NOT_APPLICABLE,
            goal,
            "målet gælder virksomheder, ikke kommuner",
            "the goal is about companies, not municipalities"),
        without(
            "The first period has not ended",
            Status.NOT_DUE,
            goal,
            "den første periode slutter den 31. juli 2020",
            "the first period ends on 31 July 2020"),
        without(
            "The rule failed",
            Status.ERROR,
            goal,
            "Reglen fejlede: der kan ikke deles med nul.",
            "The rule failed: cannot divide by zero."));
  }

  /** At least a million kroner, where there are 10 adult apprentices or more. */
  private static Claim ifThen(World world, String apprentices, String money) {
    world.take("voksenlaerlinge", AABENRAA, "2019", Map.of(), fields(apprentices));
    world.take("puljemidler", AABENRAA, "2019", Map.of(), fields(money));
    Count many = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Amount grant = world.evidence(Amount.class, "puljemidler", "2019");
    return Claim.ifThen(many.isAtLeast(10), grant.isAtLeast(kroner("1000000")));
  }

  private static Sample ifThen(String about, String apprentices, String money) {
    World world = World.empty();
    return Sample.of(about, world, every("2019-12-31", ifThen(world, apprentices, money)));
  }

  private static List<Sample> ifThen() {
    World world = World.empty();
    return List.of(
        ifThen("The condition and the demand hold", "10", "1200000"),
        ifThen("The demand fails", "12", "999999.50"),
        ifThen("The condition fails", "9", "1200000"),
        ifThen("The condition fails and the demand is not known", "0", "missing=absent"),
        ifThen("The condition is not known", "masked=5..14", "900000"),
        ifThen("The demand is not known", "10", "missing=not-yet-published"),
        Sample.of(
            "By a deadline ahead", world, by("2022", "2019-12-31", ifThen(world, "10", "900000"))));
  }

  /** Joint guidance at each school of two courses or more. */
  private static Sample eachUnder(String about, World world) {
    Slice each = world.at("2018/19").each("skole");
    return Sample.of(
        about,
        world,
        every(
            "2019-12-31",
            world
                .units("vejledning", each)
                .where(world.units("forloeb", each).eachIsAtLeast(2))
                .eachIsYes()));
  }

  private static World guided(String varnaesCourses, String varnaes, String lojt) {
    World world = courses(varnaesCourses, "5");
    world.take("vejledning", "skole:varnaes", "2018/19", Map.of(), fields(varnaes));
    world.take("vejledning", "skole:lojt", "2018/19", Map.of(), fields(lojt));
    return world;
  }

  private static List<Sample> eachUnder() {
    return List.of(
        eachUnder("One is not meant", guided("1", "missing=absent", "true")),
        eachUnder("Both are meant, and one fails", guided("2", "false", "true")),
        eachUnder("One may be meant, and fails", guided("masked=1..4", "false", "true")));
  }

  /** At least a million kroner, provided that there are 10 adult apprentices or more. */
  private static Sample provided(String about, String apprentices, String money) {
    World world = World.empty();
    world.take("voksenlaerlinge", AABENRAA, "2019", Map.of(), fields(apprentices));
    world.take("puljemidler", AABENRAA, "2019", Map.of(), fields(money));
    Count many = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Amount grant = world.evidence(Amount.class, "puljemidler", "2019");
    Claim claim = grant.isAtLeast(kroner("1000000")).providedThat(many.isAtLeast(10));
    return Sample.of(about, world, every("2019-12-31", claim));
  }

  private static List<Sample> provided() {
    return List.of(
        provided("The proviso and the demand hold", "10", "1200000"),
        provided("The demand fails", "12", "999999.50"),
        provided("The proviso fails", "9", "1200000"),
        provided("The proviso fails and the demand is not known", "0", "missing=absent"),
        provided("The proviso is not known", "masked=5..14", "900000"),
        provided("The demand is not known", "10", "missing=not-yet-published"));
  }

  private static List<Sample> providedParts() {
    World world = World.empty()
        .has("voksenlaerlinge", "2019", "9")
        .has("puljemidler", "2019", "1200000")
        .has("evalueret", "2019", "true");
    Count many = world.evidence(Count.class, "voksenlaerlinge", "2019");
    Amount grant = world.evidence(Amount.class, "puljemidler", "2019");
    Flag evaluated = world.evidence(Flag.class, "evalueret", "2019");
    Claim part = grant.isAtLeast(kroner("1000000")).providedThat(many.isAtLeast(10));
    return List.of(
        Sample.of(
            "A part has no answer", world, every("2019-12-31", Claim.all(part, evaluated.isYes()))),
        Sample.of(
            "A part has no answer and another fails",
            world,
            every("2019-12-31", Claim.all(part, evaluated.isNo()))),
        Sample.of(
            "Another part is enough",
            world,
            every("2019-12-31", Claim.any(part, evaluated.isYes()))),
        seriesProvided(),
        unitsProvided("A unit has no answer", guided("1", "true", "true")),
        unitsProvided("A unit has no answer and another fails", guided("1", "true", "false")),
        unitsProvided("Each unit has an answer", guided("2", "true", "true")));
  }

  /** More apprentices each year, provided that the goals have been evaluated. */
  private static Sample seriesProvided() {
    World world = World.empty()
        .has("voksenlaerlinge", "2018", "50")
        .has("voksenlaerlinge", "2019", "48")
        .has("evalueret", "2019", "true");
    Claim claim = world
        .series("voksenlaerlinge", "2018", "2019")
        .rises()
        .providedThat(world.evidence(Flag.class, "evalueret", "2019").isYes());
    return Sample.of("A series that does not rise", world, every("2019-12-31", claim));
  }

  /** Joint guidance at each school, provided that there are two courses or more. */
  private static Sample unitsProvided(String about, World world) {
    Slice each = world.at("2018/19").each("skole");
    Claim claim = world
        .units("vejledning", each)
        .eachIsYes()
        .providedThat(world.units("forloeb", each).eachIsAtLeast(2));
    return Sample.of(about, world, every("2019-12-31", claim)).special();
  }
}
