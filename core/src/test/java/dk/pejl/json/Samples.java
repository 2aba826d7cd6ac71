package dk.pejl.json;

import dk.pejl.fact.Draft;
import dk.pejl.fact.Group;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Characters;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A catalogue with an indicator of each kind, and observations of them. */
public final class Samples {
  public static final Indicator ANSATTE =
      Indicator.count("ansatte").every(Grain.MONTH).of("kommune");
  public static final Indicator I_ORDNING = Indicator.count("ansatte-i-ordning")
      .every(Grain.MONTH)
      .of("kommune")
      .by("ordning", "fleksjob", "igu", "elev")
      .partOf(ANSATTE);
  public static final Indicator ANDEL = Indicator.share("csr-andel")
      .every(Grain.MONTH)
      .of("kommune")
      .as(Formula.ratio(
          Formula.sumOver(Formula.of(I_ORDNING), "ordning", "fleksjob", "igu"),
          Formula.of(ANSATTE)));
  public static final Indicator FRAVAER = Indicator.share("fravaer").of("kommune", "skole");
  public static final Indicator VAEKST = Indicator.rate("vaekst").of("kommune");
  public static final Indicator UDGIFT = Indicator.amount("udgift", Unit.KRONER).of("kommune");
  public static final Indicator KARAKTER =
      Indicator.grade("karakter", Unit.of("karakter", "", "")).of("skole").every(Grain.SCHOOL_YEAR);
  public static final Indicator AARSVAERK =
      Indicator.count("aarsvaerk").averaged().of("kommune").every(Grain.QUARTER);
  public static final Indicator VEDTAGET = Indicator.flag("vedtaget").of("kommune");
  public static final Indicator FAERDIG = Indicator.day("faerdig").of("projekt");
  public static final Indicator PLADS = Indicator.rank("plads").of("kommune").by("liste");

  public static final Indicator MOEDER = Indicator.count("moeder").of("kommune");
  public static final Indicator SENESTE_MOEDER = Indicator.count("seneste-moeder")
      .of("kommune")
      .as(new Formula.Latest(Formula.of(MOEDER), Exact.of(2)));

  public static final Catalogue CATALOGUE = Catalogue.builder()
      .add(ANSATTE, I_ORDNING, ANDEL, FRAVAER, VAEKST, UDGIFT, KARAKTER, AARSVAERK)
      .add(VEDTAGET, FAERDIG, PLADS, MOEDER, SENESTE_MOEDER)
      .add(new Group(
          Subject.parse("gruppe:syd"),
          Wording.same("Syd"),
          List.of(Subject.parse("kommune:580"), Subject.parse("kommune:540"))))
      .official(
          "kommune",
          Map.of(
              Subject.parse("kommune:540"), "Sønderborg",
              Subject.parse("kommune:550"), "Tønder",
              Subject.parse("kommune:580"), "Aabenraa"))
      .build();

  private static final Place NOWHERE = new Place("", 0, "");

  private Samples() {}

  /** Observations of every kind with all that can be said of one; of each key at most one. */
  public static Arbitrary<List<Draft>> drafts() {
    return draft()
        .list()
        .ofMaxSize(12)
        .uniqueElements(draft -> List.of(
            "" + draft.indicator(), "" + draft.subject(), "" + draft.period(), draft.dims()));
  }

  private static Arbitrary<Draft> draft() {
    return Arbitraries.oneOf(
        drafts("vaekst", kommuner(), Arbitraries.of("2019", "2020"), Map.of(), decimals()),
        drafts("udgift", kommuner(), Arbitraries.of("2019", "2020"), Map.of(), decimals()),
        drafts("karakter", skoler(), Arbitraries.of("2018/19", "2019/20"), Map.of(), decimals()),
        drafts("aarsvaerk", kommuner(), Arbitraries.of("2019-Q3"), Map.of(), positive()),
        drafts("ansatte", kommuner(), Arbitraries.of("2019-01", "2019-02"), Map.of(), wholes()),
        drafts("plads", kommuner(), Arbitraries.of("2019"), Map.of("liste", "a.b"), wholes()),
        plain("vedtaget", kommuner(), "2019", Arbitraries.of("true", "false")),
        plain(
            "faerdig", Arbitraries.of("projekt:havn"), "2020-12-31", Arbitraries.of("2020-02-29")),
        Arbitraries.of(open("projekt:bro"), open("projekt:vej")));
  }

  private static Draft open(String subject) {
    Draft plain = Draft.of(NOWHERE, "faerdig", subject, "2020-12-31", "");
    return with(plain, Map.of(), null, null, null, true, List.of(), "", Provenance.UNKNOWN);
  }

  private static Arbitrary<Draft> plain(
      String indicator, Arbitrary<String> subjects, String period, Arbitrary<String> values) {
    return Combinators.combine(subjects, values)
        .as((subject, value) -> Draft.of(NOWHERE, indicator, subject, period, value));
  }

  /** A value, a masked one or a missing one, with flags, symbol and source. */
  private static Arbitrary<Draft> drafts(
      String indicator,
      Arbitrary<String> subjects,
      Arbitrary<String> periods,
      Map<String, String> dims,
      Arbitrary<String> values) {
    Arbitrary<Draft> plain = Combinators.combine(subjects, periods, values)
        .as((subject, period, value) -> Draft.of(NOWHERE, indicator, subject, period, value));
    return Combinators.combine(
            plain, Arbitraries.integers().between(0, 2), flags(), texts(), source())
        .as((draft, form, flags, symbol, source) -> with(
            draft,
            dims,
            form == 0 ? draft.value() : null,
            form == 1 ? List.of("" + draft.value(), "999999999999999999") : null,
            form == 2 ? "suppressed" : null,
            false,
            flags,
            symbol,
            source));
  }

  private static Draft with(
      Draft draft,
      Map<String, String> dims,
      String value,
      List<String> masked,
      String missing,
      boolean open,
      List<String> flags,
      String symbol,
      Provenance provenance) {
    return new Draft(
        draft.place(),
        draft.indicator(),
        draft.subject(),
        draft.period(),
        dims,
        value,
        null,
        masked,
        missing,
        open,
        flags,
        symbol,
        provenance);
  }

  private static Arbitrary<String> kommuner() {
    return Arbitraries.of("kommune:540", "kommune:550", "kommune:580");
  }

  private static Arbitrary<String> skoler() {
    return Arbitraries.of("skole:varnæs", "skole:'hærvejen'");
  }

  private static Arbitrary<String> wholes() {
    return Arbitraries.longs().between(1, 1L << 55).map(String::valueOf);
  }

  private static Arbitrary<String> positive() {
    return Arbitraries.bigDecimals()
        .between(java.math.BigDecimal.ZERO, java.math.BigDecimal.valueOf(1_000_000))
        .ofScale(4)
        .map(java.math.BigDecimal::toPlainString);
  }

  private static Arbitrary<String> decimals() {
    return Arbitraries.bigDecimals()
        .between(java.math.BigDecimal.valueOf(-1_000_000), java.math.BigDecimal.valueOf(1_000_000))
        .ofScale(6)
        .map(java.math.BigDecimal::toPlainString);
  }

  private static Arbitrary<List<String>> flags() {
    return Arbitraries.of("preliminary", "revised", "estimated", "break").list().ofMaxSize(3);
  }

  /** Any text but half and unruly characters, and those that CSV and spreadsheets make much of. */
  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("\"';,=+-@ \\/æ€").ofMaxLength(6),
        Arbitraries.strings()
            .withCharRange('\u0000', '\ud7ff')
            .withCharRange('\ue000', '\ufffd')
            .ofMaxLength(6)
            .filter(text -> text.codePoints().noneMatch(Characters::isUnruly)),
        Arbitraries.of("", "..", "-", "😂"));
  }

  private static Arbitrary<Provenance> source() {
    return Combinators.combine(texts(), texts(), Arbitraries.of("", "2020-01-15"))
        .as((system, reference, retrieved) -> new Provenance(system, "", reference, retrieved));
  }

  /** The same drafts as a list that can be shuffled. */
  static List<Draft> copy(List<Draft> drafts) {
    return new ArrayList<>(drafts);
  }
}
