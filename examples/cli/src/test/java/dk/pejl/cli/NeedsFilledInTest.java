package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template that is filled in is read back, and whatever line is then left out is noticed. */
class NeedsFilledInTest {
  private static final int VALUE = 4;
  private static final int STATUS = 5;
  private static final int MISSING = 16;

  @ParameterizedTest
  @CsvSource({
    "csr-2021.maerke, kommune:580",
    "csr-2021.uddannelse-andel, kommune:580",
    "csr-2021.beredskab-andel, kommune:580",
    "csr-2021.praktikforpligtelser, kommune:580",
    "csr-2021.evaluering, kommune:580",
    "csr-2021.delmaal-sammenhaeng, kommune:580",
    "csr-2021.maerke-virksomhed, virksomhed:10000001"
  })
  void aTemplateFilledInDecidesAndEachLineLeftOutIsNamed(String goal, String subject) {
    List<String> lines = filledIn(goal, subject);
    assertThat(verdict(lines, goal, subject)[STATUS]).isIn("met", "not-met");
    for (int left = 1; left < lines.size(); left++) {
      List<String> fewer = new ArrayList<>(lines);
      String key = key(fewer.remove(left));
      String[] verdict = verdict(fewer, goal, subject);
      assertThat(verdict[STATUS]).isIn("unknown", "met", "not-met");
      assertThat(verdict[MISSING]).as("left out: " + key).isEqualTo(key);
    }
  }

  private static List<String> filledIn(String goal, String subject) {
    String template = Ran.pejl(
            "needs", "--subject", subject, "--period", "2022", "--goal", goal, "--format", "csv")
        .out();
    return template.lines().map(NeedsFilledInTest::filledIn).collect(Collectors.toList());
  }

  private static String filledIn(String line) {
    String[] cells = line.split(";", -1);
    if (cells[VALUE].isEmpty()) {
      boolean isWhole = cells[0].equals("ansatte") || cells[0].equals("virksomhed-ansatte");
      cells[VALUE] = cells[VALUE + 1].equals("ja/nej") ? "true" : isWhole ? "1000" : "7";
    }
    return String.join(";", cells);
  }

  private static String[] verdict(List<String> lines, String goal, String subject) {
    Ran ran = Ran.reading(
        String.join("\n", lines) + "\n",
        "evaluate",
        "-",
        "--subject",
        subject,
        "--period",
        "2022",
        "--goal",
        goal,
        "--format",
        "csv");
    assertThat(ran.err().lines()).allMatch(line -> line.startsWith("pejl: bemærk: "));
    return ran.out().lines().skip(1).findFirst().orElseThrow().split(";", -1);
  }

  private static String key(String line) {
    String[] cells = line.split(";", -1);
    String dims = cells[3].isEmpty() ? "" : "(" + cells[3] + ")";
    return cells[0] + dims + " " + cells[1] + " " + cells[2];
  }
}
