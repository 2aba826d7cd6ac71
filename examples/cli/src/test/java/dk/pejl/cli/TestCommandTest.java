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
  void scenarios_that_come_out_as_expected_pass() {
    Golden.check("test/good", test("good.yaml").all());
  }

  @Test
  void what_differs_is_shown_with_the_whole_explanation() {
    Golden.check("test/failing", test("failing.yaml").all());
  }

  @Test
  void what_differs_is_shown_in_english() {
    Golden.check("test/failing-en", test("failing.yaml", "--lang", "en").all());
  }

  @Test
  void every_problem_with_a_file_is_told_and_nothing_is_run() {
    Golden.check("test/bad", test("bad.yaml").all());
  }

  @Test
  void a_limit_that_is_not_pinned_is_shown_with_a_scenario_that_pins_it() {
    Golden.check("test/limits", test("good.yaml", "--limits").all());
  }

  @Test
  void no_file_is_refused() {
    Golden.check("test/no-file", Ran.pejl("test", "--at-least", "all").all());
  }

  @Test
  void too_little_coverage_is_found() {
    assertThat(test("good.yaml", "--at-least", "100").exit()).isEqualTo(Exit.FOUND);
  }

  @Test
  void coverage_is_written_in_the_form_that_the_file_is_named_for() throws IOException {
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
  void edges_that_are_made_are_as_expected_and_pin_every_limit() {
    Path file = folder.resolve("kanter.yaml");
    assertThat(
            Ran.pejl("test", "--edges", "--goal", GOAL, "-o", file.toString()).exit())
        .isEqualTo(Exit.DONE);
    assertThat(Ran.pejl("test", file.toString(), "--limits", "--at-least", "100", "--goal", GOAL)
            .exit())
        .isEqualTo(Exit.DONE);
  }
}
