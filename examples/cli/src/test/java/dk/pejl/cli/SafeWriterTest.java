package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.wording.Characters;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No name and no value of a file controls the terminal that an answer or a complaint is shown on. */
class SafeWriterTest {
  private static final String ATTACK = "\u001B[2J\u001B]0;x\u0007\u009B31m\u202Eabc\u2066\r";

  @TempDir
  private Path folder;

  private static void assertSafe(String... call) {
    for (String language : new String[] {"da", "en"}) {
      List<String> all = new ArrayList<>(List.of(call));
      all.addAll(List.of("--lang", language));
      Ran ran = Ran.on(Terminal.of(80, false), "", all.toArray(String[]::new));
      assertThat((ran.out() + ran.err())
              .codePoints()
              .filter(c -> Characters.isUnruly(c) && c != '\n' && c != '\t')
              .mapToObj(Characters::name))
          .as(String.join(" ", all))
          .isEmpty();
    }
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String evaluation(String name) {
    String file = folder.resolve(name).toString();
    Ran.pejl(
        "evaluate",
        FactsFile.CSR,
        "--subject",
        "kommune:580",
        "--period",
        "2019",
        "--plan",
        "csr-2021",
        "--format",
        "json",
        "-o",
        file);
    return file;
  }

  /** The file with the attack at the end of each value of a field. */
  private String attacked(String file, String field) throws IOException {
    String json = Files.readString(Path.of(file))
        .replaceAll(
            "(\"" + field + "\": \"[^\"]*)\"", "$1" + "\\\\u001B[2J\\\\u009B1m\\\\u202Ex\"");
    return file("attacked.json", json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "da",
        "en",
        "id",
        "goal",
        "plan",
        "status",
        "subject",
        "period",
        "indicator",
        "value",
        "symbol",
        "system",
        "reference",
        "unit",
        "digest",
        "asOf",
        "file",
        "section",
        "owner"
      })
  void anEvaluationReadBackControlsNoTerminal(String field) throws IOException {
    String sound = evaluation("sound.json");
    String attacked = attacked(sound, field);
    for (String format : new String[] {"text", "json", "csv"}) {
      assertSafe("verify", attacked, "--format", format);
      assertSafe("verify", attacked, FactsFile.CSR, "--format", format);
      assertSafe("diff", sound, attacked, "--format", format);
      assertSafe("diff", attacked, sound, "--format", format);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicator",
        "subject",
        "period",
        "dims",
        "value",
        "unit",
        "flags",
        "masked",
        "missing",
        "open",
        "symbol",
        "system",
        "table",
        "reference",
        "retrieved"
      })
  void aCellOfFactsControlsNoTerminal(String column) throws IOException {
    String facts = file(
        "facts.csv",
        "indicator;subject;period;x-;" + column + "\nansatte;kommune:580;2019-02;;\"" + ATTACK
            + "\"\n");
    for (String format : new String[] {"text", "json", "csv"}) {
      assertSafe("check", facts, "--format", format);
    }
    assertSafe("evaluate", facts, "--subject", "kommune:580", "--period", "2019");
  }

  @Test
  void anArgumentControlsNoTerminal() {
    for (String command : new String[] {"check", "verify", "diff", "evaluate", "test", "goals"}) {
      assertSafe(command, ATTACK);
      assertSafe(command, "--" + ATTACK);
      assertSafe(command, "--format", ATTACK);
      assertSafe(command, "--goal", ATTACK);
      assertSafe(command, "--subject", ATTACK, "--period", ATTACK);
    }
    assertSafe(ATTACK);
    assertSafe("explain", ATTACK);
  }

  @Test
  void aScenarioControlsNoTerminal() throws IOException {
    assertSafe(
        "test", file("s.yaml", "scenarier:\n  - navn: \"a\\e[2J\\u202E\"\n    \"m\\e\": x\n"));
  }

  @Test
  void inJsonItSaysTheSame() throws IOException {
    StringWriter written = new StringWriter();
    try (SafeWriter writer = new SafeWriter(written)) {
      writer.append("\"a\u009Bb\u202E\"");
    }
    assertThat(written).hasToString("\"a\\u009Bb\\u202E\"");
  }

  @Test
  void coloursOfOurOwnAreShown() {
    Ran ran = Ran.on(Terminal.of(120, true), "", "goals", "--plan", "csr-2021");
    assertThat(ran.out()).contains("\u001B[1m");
  }
}
