package dk.pejl.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.pejl.indicator.Intake;
import dk.pejl.json.Golden;
import dk.pejl.json.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of files that cannot be taken: every problem, in Danish and in English. */
class FactsCsvRefusalTest {
  static List<Path> files() {
    return Golden.files("csv/refused", ".csv");
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysAllThatIsWrong(Path file) throws IOException {
    String name = file.getFileName().toString();
    check(name.substring(0, name.length() - ".csv".length()), Files.readAllBytes(file));
  }

  private static void check(String name, byte[] csv) {
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsCsv.read(csv, name + ".csv", intake);
    Golden.check("csv/refused/" + name + ".golden", Golden.problems(intake));
  }

  @Test
  void saysThatAFileIsNotUtf8() {
    String csv = "indicator;subject;period;value\nudgift;kommune:580;2019;1\nudgift;sø:1;2019;1\n";
    check("made-latin-1", csv.getBytes(ISO_8859_1));
  }

  @Test
  void saysThatNothingIsThere() {
    check("made-empty", new byte[0]);
  }

  @Test
  void saysThatACellIsTooLong() {
    String csv =
        "indicator;subject;period;value\nudgift;\"kommune:580;2019;1\n" + "a".repeat(20_000);
    check("made-long-cell", csv.getBytes(UTF_8));
  }
}
