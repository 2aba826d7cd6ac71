package dk.pejl.rules.csr2021;

import dk.pejl.Evaluator;
import dk.pejl.claim.Gap;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.indicator.Intake;
import dk.pejl.rules.Pejl;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures for the rules of the CSR strategy, put together in a few words. What is given later of the
 * same figure replaces what was given before, so a test begins with all and changes what it is about.
 */
final class CsrFacts {
  static final Evaluator PEJL = Pejl.of("csr-2021");
  static final String AABENRAA = "kommune:580";
  static final String OMEGN = "gruppe:omegnskommuner";
  static final List<String> OMEGNSKOMMUNER = List.of(
      "kommune:510", "kommune:540", "kommune:550", "kommune:561", "kommune:575", "kommune:621");

  /** The schemes that are counted by month. */
  static final List<String> SCHEMES = List.of(
      "loentilskud",
      "fleksjob",
      "skaanejob",
      "jobrotation",
      "igu",
      "fgu",
      "stu",
      "elever-eud",
      "voksenlaerlinge",
      "studerende",
      "beredskab");

  private static final String[] MONTHS = {"02", "05", "08", "11"};

  private final Map<List<Object>, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, @Nullable String> registered = new LinkedHashMap<>();
  private final String asked;
  private final String askedFor;
  private String subject;
  private String year;

  private CsrFacts(String subject, String year) {
    this.asked = subject;
    this.askedFor = year;
    this.subject = subject;
    this.year = year;
  }

  /** No figures yet, for a question about Aabenraa in 2022. */
  static CsrFacts none() {
    return new CsrFacts(AABENRAA, "2022");
  }

  /** Aabenraa in 2022 with so many employees in each measuring month, none of them in a scheme. */
  static CsrFacts employees(long employees) {
    return none().staff(employees);
  }

  /** Aabenraa with 5,000 employees, and its six neighbours with 6,000 each. */
  static CsrFacts withNeighbours() {
    CsrFacts facts = employees(5000);
    OMEGNSKOMMUNER.forEach(each -> facts.about(each, "2022").staff(6000));
    return facts.about(AABENRAA, "2022");
  }

  /** The shares that the strategy prints for 2019, made of figures that give exactly those. */
  static CsrFacts of2019() {
    return new CsrFacts(AABENRAA, "2019")
        .staff(4750)
        .placement("62.5")
        .scheme("fleksjob", 422)
        .scheme("elever-eud", 232, 233, 233, 233)
        .scheme("beredskab", 327, 328, 328, 328)
        .about(OMEGN, "2019")
        .staff(36000)
        .scheme("fleksjob", 2520)
        .scheme("elever-eud", 1476)
        .about(AABENRAA, "2019");
  }

  /** A company in a municipality, with so many on its staff in 2022 and nobody in a scheme. */
  static CsrFacts company(@Nullable String municipality, long staff) {
    String id = "virksomhed:12345678";
    CsrFacts facts = new CsrFacts(id, "2022").yearly("virksomhed-ansatte", staff);
    facts.registered.put(id, municipality);
    SCHEMES.forEach(scheme -> facts.inCompany(scheme, 0));
    return facts.inCompany("virksomhedspraktik", 0);
  }

  /** The figures that follow are about the subject in the year. */
  CsrFacts about(String other, String otherYear) {
    subject = other;
    year = otherYear;
    return this;
  }

  /** So many employees in each measuring month, none of them in a scheme. */
  CsrFacts staff(long employees) {
    monthly("ansatte", Map.of(), employees);
    SCHEMES.forEach(scheme -> scheme(scheme, 0));
    return placement("0");
  }

  /** So many employees in each of the four measuring months. */
  CsrFacts monthlyStaff(long... employees) {
    return monthly("ansatte", Map.of(), employees);
  }

  /** So many persons in a scheme in each measuring month, or month by month. */
  CsrFacts scheme(String scheme, long... persons) {
    return monthly("ansatte-i-ordning", Map.of("ordning", scheme), persons);
  }

  /** So many full-time persons in work placement over the year. */
  CsrFacts placement(String persons) {
    return put(
        "fuldtidspersoner-i-ordning", year, Map.of("ordning", "virksomhedspraktik"), persons);
  }

  /** A figure of the year. */
  CsrFacts yearly(String indicator, Object value) {
    return put(indicator, year, Map.of(), String.valueOf(value));
  }

  /** A figure of the year for one value of a dimension. */
  CsrFacts yearly(String indicator, String dimension, String of, Object value) {
    return put(indicator, year, Map.of(dimension, of), String.valueOf(value));
  }

  /** So many of the company's staff in a scheme. */
  CsrFacts inCompany(String scheme, long persons) {
    return yearly("virksomhed-ansatte-i-ordning", "ordning", scheme, persons);
  }

  /** Training places provided and agreed for one group of education. */
  CsrFacts places(String education, long provided, long agreed) {
    return yearly("praktikpladser-stillet", "uddannelse", education, provided)
        .yearly("praktikpladser-aftalt", "uddannelse", education, agreed);
  }

  /** The published shares of employment, education, emergency service, and of all. */
  CsrFacts published(String employment, String education, String emergency, String all) {
    return yearly("csr-andel-oplyst", "opgoerelse", "beskaeftigelse-andel", employment)
        .yearly("csr-andel-oplyst", "opgoerelse", "uddannelse-andel", education)
        .yearly("csr-andel-oplyst", "opgoerelse", "beredskab-andel", emergency)
        .yearly("csr-andel-oplyst", "opgoerelse", "egen-andel", all);
  }

  /** Leaves out what was given of an indicator for the subject, in any year and dimension. */
  CsrFacts without(String indicator) {
    drafts.keySet().removeIf(key -> key.get(0).equals(indicator) && key.get(1).equals(subject));
    return this;
  }

  /** Leaves out what was given of an indicator for the subject and one value of a dimension. */
  CsrFacts without(String indicator, String dimension, String of) {
    drafts
        .keySet()
        .removeIf(key -> key.get(0).equals(indicator)
            && key.get(1).equals(subject)
            && key.get(3).equals(Map.of(dimension, of)));
    return this;
  }

  /** Persons in a scheme in a month, held back and known to lie between two bounds. */
  CsrFacts masked(String scheme, String month, long least, long most) {
    return masked("ansatte-i-ordning", month, "ordning", scheme, least, most);
  }

  /** A figure that is held back and known to lie between two bounds. */
  CsrFacts masked(
      String indicator, String period, String dimension, String of, long least, long most) {
    List<String> bounds = List.of(String.valueOf(least), String.valueOf(most));
    return put(indicator, period, Map.of(dimension, of), null, bounds, null);
  }

  /** Leaves out the employees of a month. */
  CsrFacts withoutStaff(String month) {
    drafts.remove(List.of("ansatte", subject, month, Map.of()));
    return this;
  }

  /** A figure of the year that is missing for a reason. */
  CsrFacts missing(String indicator, Map<String, String> dims, String why) {
    return put(indicator, year, dims, null, null, why);
  }

  /** The facts as a host would supply them, checked. */
  Facts facts() {
    Intake intake = PEJL.intake();
    registered.forEach((id, within) -> intake.register(id, "", within));
    drafts.values().forEach(intake::take);
    return intake.facts();
  }

  /** The verdict of a goal on the subject and year that these figures began with. */
  Verdict verdict(String goal) {
    return asked(Question.about(asked, askedFor).goals(goal)).verdict(goal);
  }

  /** The status of a goal for the subject and year that these figures began with. */
  Status status(String goal) {
    return verdict(goal).status();
  }

  /** The answer to any question. */
  Evaluation asked(Question question) {
    return PEJL.evaluate(facts(), question);
  }

  /** What was missing or masked for a goal, each with whether it decides. */
  List<String> gaps(String goal) {
    return verdict(goal).missing().stream().map(CsrFacts::text).toList();
  }

  private static String text(Gap gap) {
    return gap.key() + (gap.decides() ? " decides" : "");
  }

  private CsrFacts monthly(String indicator, Map<String, String> dims, long... values) {
    for (int i = 0; i < MONTHS.length; i++) {
      long value = values[values.length == 1 ? 0 : i];
      put(indicator, year + "-" + MONTHS[i], dims, String.valueOf(value));
    }
    return this;
  }

  private CsrFacts put(String indicator, String period, Map<String, String> dims, String value) {
    return put(indicator, period, dims, value, null, null);
  }

  private CsrFacts put(
      String indicator,
      String period,
      Map<String, String> dims,
      @Nullable String value,
      @Nullable List<String> masked,
      @Nullable String missing) {
    drafts.put(
        List.of(indicator, subject, period, dims),
        new Draft(
            new Place("", drafts.size() + 1, ""),
            indicator,
            subject,
            period,
            dims,
            value,
            null,
            masked,
            missing,
            false,
            List.of(),
            "",
            Provenance.UNKNOWN));
    return this;
  }
}
