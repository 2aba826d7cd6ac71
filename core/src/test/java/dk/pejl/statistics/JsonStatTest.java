package dk.pejl.statistics;

import static dk.pejl.statistics.SourceForm.JSONSTAT;
import static dk.pejl.statistics.SourceForm.STATBANK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that JSON-stat leaves open: they say the same. */
class JsonStatTest {
  private static final String MAPPING = "\"subject\": {\"column\": \"geo\", \"kind\": \"kommune\"},"
      + "\"period\": {\"column\": \"time\"}, \"cells\": [{\"indicator\": \"udgift\", \"where\":"
      + " {\"unit\": \"kr\"}}], \"symbols\": {\"x\": {\"missing\": \"suppressed\"}, \"\": {\"missing\":"
      + " \"absent\"}, \"p\": {\"flags\": [\"preliminary\"]}}";
  private static final String GEO =
      "{\"category\": {\"index\": [\"580\", \"540\"], \"label\": {\"580\": \"Aabenraa\"}}}";
  private static final String TIME = "{\"category\": {\"index\": {\"2023\": 1, \"2022\": 0}}}";
  private static final String UNIT = "{\"category\": {\"label\": {\"kr\": \"Kroner\"}}}";
  private static final String DIMENSIONS =
      "\"geo\": " + GEO + ", \"time\": " + TIME + ", \"unit\": " + UNIT;
  private static final String IDS = "\"id\": [\"geo\", \"unit\", \"time\"], \"size\": [2, 1, 2]";

  private static String dataset(String values) {
    return "{\"version\": \"2.0\", \"class\": \"dataset\", \"note\": [\"n\"], " + IDS
        + ", \"dimension\": {" + DIMENSIONS + "}, " + values + "}";
  }

  private static List<String> lines(String file) {
    return Import.lines(JSONSTAT, MAPPING, file).stream()
        .map(line -> line.replaceAll(
            ".*(kommune:\\d+)\", \"period\": \"(\\d+)\", (.*?)(, \"unit\": \"kr\\.\")?(, \"source\".*)?\\}",
            "$1 $2 $3"))
        .toList();
  }

  private static final List<String> FIGURES = List.of(
      "kommune:540 2022 \"value\": 3",
      "kommune:540 2023 \"value\": \"4.25\"",
      "kommune:580 2022 \"value\": 1",
      "kommune:580 2023 \"value\": 2");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"value\": [1, 2, 3, 4.25]",
        "\"value\": [1.0, 2e0, \"3\", \"4.25\"]",
        "\"value\": {\"0\": 1, \"3\": 4.25, \"1\": 2, \"2\": 3}",
        "\"value\": [1, 2, 3, 4.25], \"status\": {}",
        "\"value\": [1, 2, 3, 4.25], \"status\": [null, null, null, null]",
        "\"value\": [1, 2, 3, 4.25], \"status\": \"\""
      })
  void valuesMayBeAListOrAnObject(String values) {
    assertThat(lines(dataset(values))).isEqualTo(FIGURES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"p\"", "[\"p\"]", "[\"p\", \"p\", \"p\", \"p\"]"})
  void oneSignMayBeForAll(String status) {
    assertThat(lines(dataset("\"value\": [1, 2, 3, 4.25], \"status\": " + status)))
        .hasSize(4)
        .allSatisfy(
            line -> assertThat(line).endsWith("\"flags\": [\"preliminary\"], \"symbol\": \"p\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"value\": [null, 2, 3, 4], \"status\": [\"x\", null, null, null]",
        "\"value\": {\"1\": 2, \"2\": 3, \"3\": 4}, \"status\": {\"0\": \"x\"}",
        "\"value\": [\"x\", 2, 3, 4]",
        "\"value\": [\"x\", 2, 3, 4], \"status\": {\"0\": \"x\"}"
      })
  void aSignSaysWhyThereIsNoValue(String values) {
    assertThat(lines(dataset(values)))
        .contains("kommune:580 2022 \"missing\": \"suppressed\", \"symbol\": \"x\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"value\": [null, 2, 3, 4]", "\"value\": {\"1\": 2, \"2\": 3, \"3\": 4}"})
  void aGapWithoutASignSaysWhatTheMappingSaysOfIt(String values) {
    assertThat(lines(dataset(values))).contains("kommune:580 2022 \"missing\": \"absent\"");
  }

  @Test
  void aNumberIsExactBeyondWhatADoubleHolds() {
    assertThat(lines(dataset("\"value\": [12345678901234567.25, 2, 3, 4]")))
        .contains("kommune:580 2022 \"value\": \"12345678901234567.25\"");
  }

  @Test
  void version1HasIdsAndSizesAmongItsDimensions() {
    String old = "{\"dataset\": {\"dimension\": {" + DIMENSIONS + ", " + IDS
        + ", \"role\": {\"time\": [\"time\"]}}, \"value\": [1, 2, 3, 4.25]}}";
    assertThat(lines(old)).isEqualTo(FIGURES);
    assertThat(Import.lines(STATBANK, MAPPING, "\uFEFF" + old)).hasSize(4);
  }
}
