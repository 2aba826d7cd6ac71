package dk.pejl.statistics;

import static dk.pejl.statistics.SourceForm.JOBINDSATS;
import static dk.pejl.statistics.SourceForm.JSONSTAT;
import static dk.pejl.statistics.SourceForm.STATBANK;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Problems;
import dk.pejl.input.Limits;
import dk.pejl.json.Golden;
import dk.pejl.json.Samples;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of files that cannot be taken: every problem, in Danish and in English. */
class ImportRefusalTest {
  private static final String BEGIN = """
      "subject": {"column": "OMRÅDE", "kind": "kommune"},
      "period": {"column": "TID"},
      """;
  private static final String UDGIFT = BEGIN + "\"cells\": [{\"indicator\": \"udgift\"}]";

  private static void check(String name, SourceForm form, String parts, String file) {
    Golden.check("statistics/" + name + ".golden", Import.problems(form, parts, file));
  }

  // Cells

  @Test
  void signsThatNobodyExplains() {
    check("signs", STATBANK, UDGIFT, """
        OMRÅDE;TID;INDHOLD
        580;2022;..
        540;2022;..
        550;2022;..
        580;2023;
        540;2023;*
        550;2023;1 000
        """);
  }

  @Test
  void aSignThatOnlyWarnsWhereThereIsNoNumber() {
    check(
        "warns-of-nothing",
        STATBANK,
        UDGIFT + ", \"symbols\": {\"f\": {\"flags\": [\"preliminary\"]}}",
        "OMRÅDE;TID;INDHOLD\n580;2022;f\n");
  }

  @Test
  void categoriesThatNoTableHas() {
    check(
        "unmapped",
        STATBANK,
        BEGIN + "\"cells\": [{\"indicator\": \"ansatte-i-ordning\", \"dims\": {\"ordning\":"
            + " {\"column\": \"ORDNING\", \"table\": {\"F\": \"fleksjob\"}}}}]",
        """
            OMRÅDE;ORDNING;TID;INDHOLD
            580;F;2022M01;1
            580;G;2022M01;2
            Region Syd;F;2022M01;3
            540;G;2022M01;2
            """);
  }

  @Test
  void aColumnWithSubjectsButNoKind() {
    check(
        "no-kind",
        STATBANK,
        "\"subject\": {\"column\": \"OMRÅDE\", \"table\": {\"000\": \"kommune:580\"}},"
            + "\"period\": \"2022\", \"cells\": [{\"indicator\": \"udgift\"}]",
        "OMRÅDE;INDHOLD\n000;1\n580;2\n");
  }

  @Test
  void cellsThatNoPartIsFor() {
    check("uncovered", STATBANK, BEGIN + """
        "cells": [
          {"indicator": "udgift", "where": {"KØN": "TOT", "ALDER": "IALT"}},
          {"indicator": "vaekst", "where": {"KØN": "TOT", "ALDER": "0-15"}}
        ]""", """
        OMRÅDE;KØN;ALDER;TID;INDHOLD
        580;TOT;IALT;2022;1
        580;M;IALT;2022;2
        580;K;IALT;2022;3
        540;K;IALT;2022;3
        580;TOT;16;2022;4
        580;M;16;2022;4
        """);
  }

  @Test
  void twoCellsForOneFigureEvenIfTheySayTheSame() {
    check(
        "two-cells",
        STATBANK,
        BEGIN + "\"cells\": [{\"indicator\": \"udgift\", \"where\": {\"KØN\": [\"M\", \"K\"]}}]",
        "OMRÅDE;KØN;TID;INDHOLD\n580;M;2022;7\n580;K;2022;7\n540;M;2022;8\n540;K;2022;9\n");
  }

  @ParameterizedTest
  @CsvSource({
    "week,2023U01",
    "rolling,2024QMAT02",
    "half,2023H1",
    "years,2023/2025",
    "month,2023M13",
    "quarter,2023K5",
    "word,i fjor"
  })
  void periodsThatThereAreNoFormsOf(String name, String period) {
    check("period-" + name, STATBANK, UDGIFT, "OMRÅDE;TID;INDHOLD\n580;" + period + ";7\n");
  }

  @Test
  void figuresThatDoNotFitTheirIndicator() {
    check(
        "unfit",
        STATBANK,
        BEGIN + "\"cells\": [{\"indicator\": \"fravaer\"}]",
        "OMRÅDE;TID;INDHOLD\n580;2022;120,5\n540;2022M01;3,5\n550;2022M01;4,5\n");
  }

  // Numbers

  @Test
  void bothDecimalMarksInOneFile() {
    check("two-marks", STATBANK, UDGIFT, """
            OMRÅDE;TID;INDHOLD
            580;2022;1.234,5
            580;2023;1,5
            540;2022;2.5
            550;2022;1.234
            """);
  }

  @Test
  void aNumberThatMayBeThousands() {
    check("thousands", STATBANK, UDGIFT, "OMRÅDE;TID;INDHOLD\n580;2022;1.234\n540;2022;7\n");
  }

  @Test
  void anotherDecimalMarkThanTheMappingSays() {
    check(
        "another-mark",
        STATBANK,
        "\"decimal\": \",\"," + UDGIFT,
        "OMRÅDE;TID;INDHOLD\n580;2022;1.234\n540;2022;7,5\n");
  }

  // Columns

  @Test
  void columnsThatTheMappingForgetsOrTheFileLacks() {
    check(
        "columns",
        STATBANK,
        BEGIN + """
        "cells": [
          {"indicator": "udgift", "where": {"ART": "D"}},
          {"indicator": "vaekst", "where": {"KON": "TOT"}}
        ]""",
        "OMRÅDE;KØN;ART;ALDER;TID;INDHOLD\n580;TOT;D;IALT;2022;1\n");
  }

  @Test
  void aColumnThatStandsThereTwice() {
    check("column-twice", STATBANK, UDGIFT, "OMRÅDE;TID;Tid;INDHOLD\n580;2022;2022;1\n");
  }

  @Test
  void aColumnOfFiguresThatIsNotNamed() {
    check("no-value", JOBINDSATS, UDGIFT, "OMRÅDE;TID;Antal\n580;2022;1\n");
  }

  @Test
  void aFileWithNoCellToTake() {
    check(
        "nothing",
        STATBANK,
        UDGIFT + ", \"leave-out\": [{\"where\": {\"OMRÅDE\": \"*\"}}]",
        "OMRÅDE;TID;INDHOLD\n580;2022;1\n");
  }

  // Files

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          csv-empty     | ''
          csv-one       | '<!DOCTYPE html>'
          csv-tabs      | 'OMRÅDE\tTID\tINDHOLD'
          csv-nameless  | 'OMRÅDE;;INDHOLD'
          csv-quotation | 'OMRÅDE;TID;INDHOLD\n580;"2022;1'
          csv-cut       | 'OMRÅDE;TID;INDHOLD\n580;2022;1\n540;20\n550;2022'
          csv-note      | 'OMRÅDE;TID;INDHOLD\n580;2022;1\n\nKilde: Danmarks Statistik'
          """)
  void csvThatCannotBeRead(String name, String file) {
    check(name, STATBANK, UDGIFT, file.replace("\\n", "\n").replace("\\t", "\t"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          json-empty      | ``
          json-csv        | OMRÅDE;TID
          json-cut        | {"dataset": {"id": ["OMRÅDE"
          json-two        | {} {}
          json-twice      | {"id": [], "id": []}
          json-number     | {"value": [1e999999999]}
          json-none       | {"data": []}
          json-collection | {"version": "2.0", "class": "collection", "link": {"item": []}}
          json-dimension  | {"version": "2.0", "class": "dimension", "category": {}}
          json-several    | {"a": {"dimension": {}}, "b": {"dimension": {}}}
          json-error      | {"errorTypeCode": "EXTRACT-NOTFOUND", "message": "Tabellen findes ikke"}
          json-no-id      | {"dimension": {}, "value": []}
          json-no-sizes   | {"dimension": {}, "id": ["A"], "size": [], "value": []}
          json-undescribed | {"dimension": {}, "id": ["A"], "size": [1], "value": [1]}
          json-no-order   | {"dimension": {"A": {"category": {"label": {"x": "X", "y": "Y"}}}}, "id": ["A"], "size": [2], "value": [1, 2]}
          json-wrong-size | {"dimension": {"A": {"category": {"index": ["x", "y"]}}}, "id": ["A"], "size": [3], "value": [1, 2]}
          json-wrong-index | {"dimension": {"A": {"category": {"index": {"x": 0, "y": 2}}}}, "id": ["A"], "size": [2], "value": [1, 2]}
          json-no-value   | {"dimension": {"A": {"category": {"index": ["x"]}}}, "id": ["A"], "size": [1]}
          json-too-few    | {"dimension": {"A": {"category": {"index": ["x", "y"]}}}, "id": ["A"], "size": [2], "value": [1], "status": ["a", "b", "c"]}
          json-outside    | {"dimension": {"A": {"category": {"index": ["x", "y"]}}}, "id": ["A"], "size": [2], "value": {"2": 1, "-1": 1, "01": 1}}
          json-no-scalars | {"dimension": {"A": {"category": {"index": ["x", "y"]}}}, "id": ["A"], "size": [2], "value": [[1], {}]}
          """)
  void jsonStatThatCannotBeRead(String name, String file) {
    check(name, JSONSTAT, UDGIFT, file);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          jobindsats-two       | [{}, {}]
          jobindsats-none      | []
          jobindsats-else      | {"message": "Unauthorized"}
          jobindsats-no-label  | [{"Variables": [{"Name": "Area"}], "Data": []}]
          jobindsats-width     | [{"Variables": [{"Label": "A"}, {"Label": "B"}], "Data": [["x"], ["y", 1, 2]]}]
          jobindsats-no-scalar | [{"Variables": [{"Label": "A"}], "Data": [[[1]]]}]
          """)
  void jobindsatsThatCannotBeRead(String name, String file) {
    check(name, JOBINDSATS, UDGIFT, file);
  }

  private static final String CUBE = """
      {"class": "dataset", "id": ["OMRÅDE", "TID"], "size": [2, 2],
       "dimension": {"OMRÅDE": {"category": {"index": ["580", "540"],
                                             "label": {"580": "Aabenraa", "540": "Tønder"}}},
                     "TID": {"category": {"index": ["2022", "2023"]}}},
       %s}""";

  @Test
  void aNullWithoutASign() {
    check(
        "null",
        JSONSTAT,
        UDGIFT.replace("OMRÅDE\"", "OMRÅDE\", \"table\": {\"540\":" + " \"kommune:540\"}"),
        CUBE.formatted("\"value\": [null, 1, null, \"x\"]"));
  }

  @Test
  void aCodeAndALabelThatAreTwoDifferentSubjects() {
    check("two-subjects", JSONSTAT, UDGIFT, CUBE.formatted("\"value\": [1, 2, 3, 4]"));
  }

  @Test
  void signsThatContradictTheNumbersBesideThem() {
    check(
        "contradictions",
        JSONSTAT,
        UDGIFT.replace("OMRÅDE\"", "OMRÅDE\", \"table\": {\"540\": \"kommune:540\"}")
            + ", \"symbols\": {\"*\": {\"masked\": [1, 4]}, \"-\": {\"value\": 0}}",
        CUBE.formatted("\"value\": [2, 5, \"x\", null], \"status\": {\"0\": \"*\", \"1\": \"-\","
            + " \"2\": \"*\", \"3\": \"?\"}"));
  }

  @Test
  void aCubeFarLargerThanItsFile() {
    String categories = "{\"category\": {\"index\": [" + codes(2_000) + "]}}";
    String cube = "{\"dimension\": {\"A\": " + categories + ", \"B\": " + categories + "},"
        + " \"id\": [\"A\", \"B\"], \"size\": [2000, 2000], \"value\": {}}";
    check("bomb", JSONSTAT, UDGIFT, cube);
  }

  @Test
  void aPeriodWhoseCodeAndLabelDifferOrWhoseCodeIsForeign() {
    String cube = CUBE.formatted("\"value\": [1, 2, 3, 4]")
        .replace(
            "[\"2022\", \"2023\"]}",
            "{\"2022\": 0, \"2023U01\": 1}, \"label\": {\"2022\": \"2021\","
                + " \"2023U01\": \"2023\"}}")
        .replace("540", "550");
    check("two-periods", JSONSTAT, UDGIFT, cube);
  }

  @Test
  void aNumberThatGrowsTooLong() {
    String times = "{\"indicator\": \"udgift\", \"times\": \"0.12345678901234567891\"}";
    check(
        "too-long",
        STATBANK,
        BEGIN + "\"cells\": [" + times + "]",
        "OMRÅDE;TID;INDHOLD\n580;2022;123456789012345678901,1234567890123456789012345\n");
  }

  @Test
  void aNameThatIsNearlyThatOfAMunicipality() {
    check("nearly", STATBANK, UDGIFT, "OMRÅDE;TID;INDHOLD\nAabenra;2022;1\n");
  }

  private static String codes(int count) {
    return IntStream.range(0, count)
        .mapToObj(code -> "\"" + code + "\"")
        .collect(Collectors.joining(","));
  }

  @Test
  void listsThatLieTooDeep() {
    check("deep", JSONSTAT, UDGIFT, "{\"value\": " + "[".repeat(1000));
  }

  @Test
  void aFileThatIsNotUtf8() {
    byte[] latin = "OMRÅDE;TID;INDHOLD\n".getBytes(ISO_8859_1);
    assertThatThrownBy(() -> Statistics.read(
            new ByteArrayInputStream(latin),
            "f",
            STATBANK,
            Import.mapping(UDGIFT),
            Samples.CATALOGUE))
        .isInstanceOf(Problems.class)
        .hasMessageStartingWith("f:1: The byte 0xC5 is not UTF-8");
  }

  @Test
  void aFileBeyondItsLimit() {
    assertThatThrownBy(() -> Statistics.read(
            new ByteArrayInputStream(new byte[101]),
            "f",
            STATBANK,
            Import.mapping(UDGIFT),
            Samples.CATALOGUE,
            new Limits(100, 10, 10)))
        .isInstanceOf(Problems.class)
        .hasMessageContaining("larger than 100 bytes");
  }
}
