package dk.pejl.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReaderTest {
  private static final String HEAD = "mål: plan.mindst\nemne: kommune:580\nscenarier:\n";
  private static final String GOOD =
      HEAD + "  - navn: \"nok\"\n    dato: 2023\n    tal:\n      elever 2023: 5\n"
          + "    status: opfyldt\n    margin: 0\n";

  private static List<Scenario> read(String text) {
    return ScenarioReader.read(text, "f.yaml", TestPlan.PEJL);
  }

  private static List<String> problems(String text) {
    Problems problems = catchThrowableOfType(Problems.class, () -> read(text));
    assertThat(problems).as("a file that should be refused").isNotNull();
    return problems.list().stream().map((Problem each) -> each.in(Language.DA)).toList();
  }

  private static String figures(String lines) {
    return HEAD + "  - navn: n\n    dato: 2023\n    status: opfyldt\n    tal:\n" + lines;
  }

  private static List<String> read(String goal, String lines) {
    return read(figures(lines).replace("plan.mindst", goal))
        .get(0)
        .facts()
        .observations()
        .map(Observation::key)
        .map(Key::toString)
        .toList();
  }

  private static String written(String text) {
    return ScenarioWriter.file(read(text), TestPlan.PEJL.catalogue(), Language.DA);
  }

  @Test
  void aScenarioIsReadWithItsPlace() {
    Scenario scenario = read(GOOD).get(0);
    assertThat(scenario.toString()).isEqualTo("f.yaml:4 nok");
    assertThat(scenario.goal()).isEqualTo("plan.mindst");
    assertThat(scenario.asOf()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(scenario.expected().status()).isEqualTo(Status.MET);
  }

  @Test
  void everyWordCanBeEnglish() {
    String english = GOOD.replace("mål:", "goal:")
        .replace("emne:", "subject:")
        .replace("scenarier:", "scenarios:")
        .replace("navn:", "name:")
        .replace("dato:", "date:")
        .replace("tal:", "figures:")
        .replace("opfyldt", "met");
    assertThat(written(english)).isEqualTo(written(GOOD));
  }

  @Test
  void aYearOfMonthlyFiguresIsEachMonth() {
    assertThat(read("plan.andel", "      ansatte 2023: 100\n")).hasSize(12);
  }

  @Test
  void aMonthStandsInPlaceOfItsYearWhereverItIsWritten() {
    String lines = "      ansatte 2023-03: 7\n      ansatte 2023: 100\n";
    List<Observation> all = read(figures(lines)).get(0).facts().observations().toList();
    assertThat(all).hasSize(12);
    assertThat(all.get(2).reading().toString()).contains("7");
  }

  @Test
  void aFigureMayNameSubjectAndDimension() {
    assertThat(read("plan.andel", "      i-ordning(ordning=igu) kommune:510 2023-01: 4\n"))
        .containsExactly("i-ordning(ordning=igu) kommune:510 2023-01");
  }

  @ParameterizedTest
  @CsvSource({"1..4,Masked", "suppressed,Missing", "5,Known"})
  void aFigureMayBeMaskedOrMissing(String written, String reading) {
    assertThat(
            read(figures("      elever 2023: " + written + "\n")).get(0).facts().observations())
        .allMatch(each -> each.reading().getClass().getSimpleName().equals(reading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"140,5 trykt", "140.5 printed"})
  void aPrintedYearOfMonthlyFiguresIsTheirMean(String reading) {
    String lines = figures("      ansatte 2023: " + reading + "\n");
    assertThat(read(lines).get(0).facts().observations()).singleElement().satisfies(mean -> {
      assertThat(mean.isPrinted()).isTrue();
      assertThat(mean.key().toString()).isEqualTo("ansatte kommune:580 2023");
    });
    assertThat(written(lines)).contains("ansatte 2023: 140.5 trykt");
  }

  @Test
  void yesAndNoAreWrittenAsPeopleSay() {
    assertThat(read(figures("      vedtaget 2023: ja\n"))).hasSize(1);
  }

  @Test
  void anUnknownGoalIsToldWithItsLineAndTheNearest() {
    assertThat(problems(GOOD.replace("plan.mindst", "plan.minst")))
        .containsExactly("f.yaml:1: Målet 'plan.minst' findes ikke. Mente du 'plan.mindst'?");
  }

  @Test
  void anUnknownIndicatorIsToldWithItsLineAndTheNearest() {
    assertThat(problems(GOOD.replace("elever 2023", "elevr 2023")))
        .containsExactly("f.yaml:7: Indikatoren 'elevr' findes ikke. Mente du 'elever'?");
  }

  @Test
  void anUnknownStatusIsToldWithTheNearest() {
    assertThat(problems(GOOD.replace("opfyldt", "opfylt")).get(0))
        .startsWith("f.yaml:8: 'opfylt' er ikke en status: skriv en af opfyldt,")
        .endsWith("Mente du 'opfyldt'?");
  }

  @Test
  void aMistypedWordIsToldWithTheNearest() {
    assertThat(problems(GOOD.replace("margin:", "magrin:")))
        .containsExactly("f.yaml:9: 'magrin' kendes ikke. Mente du 'margin'?");
  }

  @Test
  void aWordThatStandsTwiceIsTold() {
    assertThat(problems(GOOD + "    status: ukendt\n"))
        .containsExactly("f.yaml:10: 'status' står to gange: behold det ene.");
  }

  @Test
  void aFigureThatStandsTwiceIsTold() {
    assertThat(problems(figures("      elever 2023: 5\n      elever 2023: 6\n")))
        .containsExactly("f.yaml:9: 'elever 2023' står to gange: behold det ene.");
  }

  @Test
  void aListWhereAValueBelongsIsTold() {
    assertThat(problems(GOOD.replace("margin: 0", "margin: [0]")))
        .containsExactly("f.yaml:9: her skal stå en enkelt værdi, ikke flere og ikke intet.");
  }

  @Test
  void aWrongValueIsTold() {
    assertThat(problems(GOOD.replace("2023: 5", "2023: fem")).get(0)).startsWith("f.yaml:7: 'fem'");
  }

  @Test
  void whatIsLackingIsTold() {
    assertThat(problems(GOOD.replace("    dato: 2023\n", "")))
        .containsExactly("f.yaml:4: scenariet mangler 'dato': tilføj dato: og værdien.");
  }

  @Test
  void textThatIsNoYamlIsToldWithItsLine() {
    assertThat(problems(GOOD + "  x: [\n").get(0)).startsWith("f.yaml:").contains("er ikke YAML");
  }

  @Test
  void aFileWithoutScenariosIsTold() {
    assertThat(problems("mål: plan.mindst\n").get(0)).contains("ingen liste af scenarier");
    assertThat(problems("").get(0)).contains("filen er tom");
  }

  @Test
  void allProblemsAreToldAtOnceInTheirOrder() {
    String bad = GOOD.replace("plan.mindst", "plan.minst")
        .replace("elever 2023", "elevr 2023")
        .replace("opfyldt", "opfylt");
    assertThat(problems(bad)).hasSize(3).isSorted();
  }

  @Test
  void aDateThatCannotBeUsedIsRefused() {
    assertThat(problems(GOOD.replace("dato: 2023", "dato: 1000-01-01")))
        .singleElement()
        .asString()
        .contains("f.yaml:5", "1800-01-01 til 2999-12-31");
  }

  @Test
  void aCharacterThatNobodySeesIsRefusedAndNotTakenAway() {
    assertThat(problems(GOOD.replace("kommune:580", "\"kommune:580\\u2003\"")))
        .anyMatch(problem -> problem.contains("U+2003"));
  }

  // What would exhaust the machine is refused with its line and the limit.

  @Test
  void listsInListsHaveAnEnd() {
    assertThat(problems(HEAD + "  - " + "[\n    ".repeat(3_000)))
        .singleElement()
        .asString()
        .startsWith("f.yaml:34")
        .contains("mere end 32 lister i hinanden");
  }

  @Test
  void aliasesHaveAnEnd() {
    assertThat(problems("a: &a x\nb: [" + "*a, ".repeat(20_000) + "*a]\n"))
        .singleElement()
        .asString()
        .contains("mere end 100 gange");
  }

  @Test
  void aFileHasAnEnd() {
    assertThat(problems(HEAD + "# " + "x".repeat(3_000_000)))
        .singleElement()
        .asString()
        .contains("over 3000000 tegn");
  }

  @Test
  void aTextHasAnEnd() {
    assertThat(problems(GOOD.replace("nok", "x".repeat(10_001))))
        .singleElement()
        .asString()
        .contains("f.yaml:4", "over 10000 tegn");
  }

  @Test
  void aMaskOfManyRangesIsNoNumber() {
    // Fifty of them, each tried at every one of its thousands of marks and back again.
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      lines
          .append("      elever ")
          .append(2000 + i)
          .append(": ")
          .append("1..".repeat(3_000))
          .append("x\n");
    }
    assertThat(problems(figures(lines.toString()))).hasSize(50);
  }
}
