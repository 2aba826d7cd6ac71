package dk.pejl.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.pejl.indicator.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of files that cannot be taken: every problem, in Danish and in English. */
class FactsJsonRefusalTest {
  private static final String FACTS = "{\"format\": \"pejl-facts/1\", %s}";

  static java.util.List<Path> files() {
    return Golden.files("json/refused", ".json");
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysAllThatIsWrong(Path file) throws IOException {
    String name = file.getFileName().toString();
    check(name.substring(0, name.length() - ".json".length()), Files.readAllBytes(file));
  }

  private static void check(String name, byte[] json) {
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsJson.read(json, name + ".json", intake);
    Golden.check("json/refused/" + name + ".golden", Golden.problems(intake));
  }

  @Test
  void saysThatAFileIsNotUtf8() {
    String json = "{\n  \"format\": \"pejl-facts/1\",\n  \"x-navn\": \"Sønderborg\"\n}";
    check("made-latin-1", json.getBytes(ISO_8859_1));
  }

  @Test
  void saysThatAFileIsUtf16() {
    check("made-utf-16", FACTS.formatted("\"x-\": 1").getBytes(UTF_16));
  }

  @Test
  void saysThatNothingIsThere() {
    check("made-empty", new byte[0]);
  }

  @Test
  void saysThatListsLieTooDeep() {
    check("made-deep", FACTS.formatted("\"x-\": " + "[".repeat(100_000)).getBytes(UTF_8));
  }

  @Test
  void saysThatObjectsLieTooDeepWhereFiguresBelong() {
    String deep = "{\"x-\": ".repeat(40) + "1" + "}".repeat(40);
    check(
        "made-deep-objects", FACTS.formatted("\"observations\": [" + deep + "]").getBytes(UTF_8));
  }

  @Test
  void saysThatATextIsTooLong() {
    String text = "\"subjects\": [{\"id\": \"" + "a".repeat(20_000) + "\"}]";
    check("made-long-text", FACTS.formatted(text).getBytes(UTF_8));
  }

  @Test
  void saysThatANameIsTooLong() {
    String name = "\"" + "a".repeat(20_000) + "\": 1";
    check("made-long-name", FACTS.formatted(name).getBytes(UTF_8));
  }

  @Test
  void saysThatANumberIsTooLong() {
    String number = "\"x-\": " + "1".repeat(20_000);
    check("made-long-number", FACTS.formatted(number).getBytes(UTF_8));
  }
}
