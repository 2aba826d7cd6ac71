package dk.pejl.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Draft;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Provenance;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Intake;
import dk.pejl.rules.register.Register;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialtAnsvarTest {
  private static final Catalogue CATALOGUE = catalogue();

  private static Catalogue catalogue() {
    Catalogue.Builder builder = Catalogue.builder();
    Register.describe(builder);
    SocialtAnsvar.describe(builder);
    return builder.build();
  }

  private static Intake take(String indicator, String dims, String period, String value) {
    boolean company = indicator.startsWith("virksomhed-");
    return Intake.of(CATALOGUE)
        .take(new Draft(
            new Place("", 1, ""),
            indicator,
            company ? "virksomhed:12345678" : "kommune:580",
            period,
            dims(dims),
            value,
            null,
            null,
            null,
            false,
            List.of(),
            "",
            Provenance.UNKNOWN));
  }

  private static Map<String, String> dims(String text) {
    Map<String, String> dims = new HashMap<>();
    for (String each : text.isEmpty() ? new String[0] : text.split(" ")) {
      int at = each.indexOf('=');
      dims.put(each.substring(0, at), each.substring(at + 1));
    }
    return dims;
  }

  @ParameterizedTest
  @CsvSource({
    "ansatte, '', 2022-02, 4700",
    "ansatte-i-ordning, ordning=voksenlaerlinge, 2022-02, 25",
    "ansatte-i-ordning, ordning=beredskab, 2022-02, 327",
    "fuldtidspersoner-i-ordning, ordning=virksomhedspraktik, 2022, 62.5",
    "ordning-medregnes, ordning=stu opgoerelse=uddannelse-omegn, 2022, false",
    "csr-maerke-kriterium, '', 2020, 10",
    "praktikpladser-stillet, uddannelse=videregaaende, 2022, 40",
    "praktikpladser-aftalt, uddannelse=erhvervsuddannelser, 2022, 60",
    "csr-evaluering-udfoert, '', 2022, true",
    "csr-andel-oplyst, opgoerelse=egen-andel, 2019, 22",
    "fastholdelsesfleksjob, '', 2022, 3",
    "virksomhed-ansatte, '', 2022, 50",
    "virksomhed-ansatte-i-ordning, ordning=virksomhedspraktik, 2022, 5"
  })
  void takesTheFiguresThePlanNeeds(String indicator, String dims, String period, String value) {
    assertThatCode(() -> take(indicator, dims, period, value).facts()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "ansatte, '', 2022, 4700",
    "ansatte, '', 2022-02, 4700.5",
    "ansatte-i-ordning, ordning=virksomhedspraktik, 2022-02, 25",
    "ansatte-i-ordning, ordning=fleksjobs, 2022-02, 25",
    "ansatte-i-ordning, '', 2022-02, 25",
    "fuldtidspersoner-i-ordning, ordning=fleksjob, 2022, 62.5",
    "fuldtidspersoner-i-ordning, ordning=virksomhedspraktik, 2022-02, 62.5",
    "csr-maerke-kriterium, '', 2020, 101",
    "praktikpladser-stillet, '', 2022, 40",
    "csr-andel-oplyst, opgoerelse=maerke, 2019, 22",
    "csr-egen-andel, '', 2019, 22",
    "virksomhed-ansatte-i-ordning, ordning=fleksjob, 2022, 2.5"
  })
  void refusesFiguresOfAnotherShape(String indicator, String dims, String period, String value) {
    Intake intake = take(indicator, dims, period, value);
    assertThatThrownBy(intake::facts).isInstanceOf(Problems.class);
  }

  private static Intake company(long fleksjob, long loentilskud) {
    String subject = "virksomhed:12345678";
    String part = "virksomhed-ansatte-i-ordning";
    return Intake.of(CATALOGUE)
        .observe("virksomhed-ansatte", subject, "2022", 50)
        .observe(part, "ordning", "fleksjob", subject, "2022", fleksjob)
        .observe(part, "ordning", "loentilskud", subject, "2022", loentilskud);
  }

  @Test
  void refusesMorePersonsInASchemeOfACompanyThanItHasButAPersonMayBeUnderTwo() {
    assertThatCode(company(50, 0)::facts).doesNotThrowAnyException();
    assertThatCode(company(20, 31)::facts).doesNotThrowAnyException();
    assertThatThrownBy(company(51, 0)::facts)
        .isInstanceOf(Problems.class)
        .hasMessageContaining("51");
  }

  @Test
  void holdsNoSchemeOfTheMunicipalityAgainstItsEmployees() {
    Intake intake = Intake.of(CATALOGUE)
        .observe("ansatte", "kommune:580", "2022-02", 50)
        .observe("ansatte-i-ordning", "ordning", "fleksjob", "kommune:580", "2022-02", 51);
    assertThatCode(intake::facts).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "ansatte-i-ordning, ordning, beredskab elever-eud fgu fleksjob igu jobrotation loentilskud"
        + " skaanejob stu studerende voksenlaerlinge",
    "fuldtidspersoner-i-ordning, ordning, virksomhedspraktik",
    "ordning-medregnes, ordning, beredskab elever-eud fgu fleksjob igu jobrotation loentilskud"
        + " skaanejob stu studerende virksomhedspraktik voksenlaerlinge",
    "ordning-medregnes, opgoerelse, beredskab-andel beskaeftigelse-andel beskaeftigelse-omegn"
        + " egen-andel maerke uddannelse-andel uddannelse-omegn",
    "praktikpladser-stillet, uddannelse, erhvervsuddannelser videregaaende",
    "praktikpladser-aftalt, uddannelse, erhvervsuddannelser videregaaende",
    "csr-andel-oplyst, opgoerelse, beredskab-andel beskaeftigelse-andel egen-andel"
        + " uddannelse-andel",
    "virksomhed-ansatte-i-ordning, ordning, beredskab elever-eud fgu fleksjob igu jobrotation"
        + " loentilskud skaanejob stu studerende virksomhedspraktik voksenlaerlinge"
  })
  void countsByExactlyTheValuesOfThePlan(String indicator, String dimension, String values) {
    assertThat(CATALOGUE.indicator(indicator).dimensions().get(dimension))
        .containsExactlyInAnyOrder(values.split(" "));
  }

  @Test
  void namesAndDefinesEveryIndicatorInBothLanguages() {
    assertThat(CATALOGUE.indicators()).hasSize(22).allSatisfy(indicator -> {
      assertThat(indicator.name().da())
          .isNotBlank()
          .isNotEqualTo(indicator.name().en());
      assertThat(indicator.definition().da()).isNotBlank();
      assertThat(indicator.definition().en()).isNotBlank().doesNotContainPattern("[æøåÆØÅ]");
    });
  }

  @Test
  void saysOfEveryObservedIndicatorWhichSystemHasIt() {
    assertThat(CATALOGUE.indicators())
        .filteredOn(indicator -> indicator.formula() == null)
        .hasSize(12)
        .allSatisfy(indicator -> assertThat(indicator.sources()).isNotEmpty());
  }
}
