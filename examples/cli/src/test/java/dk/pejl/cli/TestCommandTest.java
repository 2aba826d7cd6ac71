package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  private static final String SCENARIOS = "src/test/resources/scenarios/";

  private static final String GOAL = "pejlemaerker-2023.neet";

  /** Runs the command on a file, with the plan of its goal alone. */
  private static Ran test(String file, String... more) {
    List<String> args = new ArrayList<>(List.of("test", SCENARIOS + file, "--goal", GOAL));
    args.addAll(List.of(more));
    return Ran.pejl(args.toArray(String[]::new));
  }

  @TempDir
  Path folder;

  @Test
  void scenariosThatComeOutAsExpectedPass() {
    Golden.check("test/good", test("good.yaml").all());
  }

  @Test
  void whatDiffersIsShownWithTheWholeExplanation() {
    Golden.check("test/failing", test("failing.yaml").all());
  }

  @Test
  void whatDiffersIsShownInEnglish() {
    Golden.check("test/failing-en", test("failing.yaml", "--lang", "en").all());
  }

  @Test
  void everyProblemWithAFileIsToldAndNothingIsRun() {
    Golden.check("test/bad", test("bad.yaml").all());
  }

  @Test
  void aLimitThatIsNotPinnedIsShownWithAScenarioThatPinsIt() {
    Golden.check("test/limits", test("good.yaml", "--limits").all());
  }

  @Test
  void noFileIsRefused() {
    Golden.check("test/no-file", Ran.pejl("test", "--at-least", "all").all());
  }

  @Test
  void aFileWithoutScenariosTriesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("tom.yaml"), "scenarier: []\n");
    Ran ran = Ran.pejl("test", file.toString(), "--goal", GOAL);
    assertThat(ran.exit()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).startsWith("Ingen scenarier");
  }

  @Test
  void tooLittleCoverageIsFound() {
    assertThat(test("good.yaml", "--at-least", "100").exit()).isEqualTo(Exit.FOUND);
  }

  @Test
  void coverageIsWrittenInTheFormThatTheFileIsNamedFor() throws IOException {
    for (String form : new String[] {"html", "json", "txt"}) {
      Path file = folder.resolve("c." + form);
      test("good.yaml", "--coverage", file.toString());
      assertThat(Files.readString(file))
          .startsWith(
              form.equals("html")
                  ? "<!DOCTYPE"
                  : form.equals("json") ? "{\n" : "pejlemaerker-2023.neet");
    }
  }

  @Test
  void edgesThatAreMadeAreAsExpectedAndPinEveryLimit() {
    // No edge is made of a baseline that is left out, which 'neet' puts a range in place of.
    String goal = "pejlemaerker-2023.ungdomsuddannelse";
    Path file = folder.resolve("kanter.yaml");
    assertThat(
            Ran.pejl("test", "--edges", "--goal", goal, "-o", file.toString()).exit())
        .isEqualTo(Exit.DONE);
    assertThat(Ran.pejl("test", file.toString(), "--limits", "--at-least", "100", "--goal", goal)
            .exit())
        .isEqualTo(Exit.DONE);
  }
}
