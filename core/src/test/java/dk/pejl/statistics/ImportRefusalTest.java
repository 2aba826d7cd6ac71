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
  void signs_that_nobody_explains() {
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
  void a_sign_that_only_warns_where_there_is_no_number() {
    check(
        "warns-of-nothing",
        STATBANK,
        UDGIFT + ", \"symbols\": {\"f\": {\"flags\": [\"preliminary\"]}}",
        "OMRÅDE;TID;INDHOLD\n580;2022;f\n");
  }

  @Test
  void categories_that_no_table_has() {
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
  void a_column_with_subjects_but_no_kind() {
    check(
        "no-kind",
        STATBANK,
        "\"subject\": {\"column\": \"OMRÅDE\", \"table\": {\"000\": \"kommune:580\"}},"
            + "\"period\": \"2022\", \"cells\": [{\"indicator\": \"udgift\"}]",
        "OMRÅDE;INDHOLD\n000;1\n580;2\n");
  }

  @Test
  void cells_that_no_part_is_for() {
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
  void two_cells_for_one_figure_even_if_they_say_the_same() {
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
  void periods_that_there_are_no_forms_of(String name, String period) {
    check("period-" + name, STATBANK, UDGIFT, "OMRÅDE;TID;INDHOLD\n580;" + period + ";7\n");
  }

  @Test
  void figures_that_do_not_fit_their_indicator() {
    check(
        "unfit",
        STATBANK,
        BEGIN + "\"cells\": [{\"indicator\": \"fravaer\"}]",
        "OMRÅDE;TID;INDHOLD\n580;2022;120,5\n540;2022M01;3,5\n550;2022M01;4,5\n");
  }

  // Numbers

  @Test
  void both_decimal_marks_in_one_file() {
    check("two-marks", STATBANK, UDGIFT, """
            OMRÅDE;TID;INDHOLD
            580;2022;1.234,5
            580;2023;1,5
            540;2022;2.5
            550;2022;1.234
            """);
  }

  @Test
  void a_number_that_may_be_thousands() {
    check("thousands", STATBANK, UDGIFT, "OMRÅDE;TID;INDHOLD\n580;2022;1.234\n540;2022;7\n");
  }

  @Test
  void another_decimal_mark_than_the_mapping_says() {
    check(
        "another-mark",
        STATBANK,
        "\"decimal\": \",\"," + UDGIFT,
        "OMRÅDE;TID;INDHOLD\n580;2022;1.234\n540;2022;7,5\n");
  }

  // Columns

  @Test
  void columns_that_the_mapping_forgets_or_the_file_lacks() {
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
  void a_column_that_stands_there_twice() {
    check("column-twice", STATBANK, UDGIFT, "OMRÅDE;TID;Tid;INDHOLD\n580;2022;2022;1\n");
  }

  @Test
  void a_column_of_figures_that_is_not_named() {
    check("no-value", JOBINDSATS, UDGIFT, "OMRÅDE;TID;Antal\n580;2022;1\n");
  }

  @Test
  void a_file_with_no_cell_to_take() {
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
  void csv_that_cannot_be_read(String name, String file) {
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
  void json_stat_that_cannot_be_read(String name, String file) {
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
  void jobindsats_that_cannot_be_read(String name, String file) {
    check(name, JOBINDSATS, UDGIFT, file);
  }

  private static final String CUBE = """
      {"class": "dataset", "id": ["OMRÅDE", "TID"], "size": [2, 2],
       "dimension": {"OMRÅDE": {"category": {"index": ["580", "540"],
                                             "label": {"580": "Aabenraa", "540": "Tønder"}}},
                     "TID": {"category": {"index": ["2022", "2023"]}}},
       %s}""";

  @Test
  void a_null_without_a_sign() {
    check(
        "null",
        JSONSTAT,
        UDGIFT.replace("OMRÅDE\"", "OMRÅDE\", \"table\": {\"540\":" + " \"kommune:540\"}"),
        CUBE.formatted("\"value\": [null, 1, null, \"x\"]"));
  }

  @Test
  void a_code_and_a_label_that_are_two_different_subjects() {
    check("two-subjects", JSONSTAT, UDGIFT, CUBE.formatted("\"value\": [1, 2, 3, 4]"));
  }

  @Test
  void signs_that_contradict_the_numbers_beside_them() {
    check(
        "contradictions",
        JSONSTAT,
        UDGIFT.replace("OMRÅDE\"", "OMRÅDE\", \"table\": {\"540\": \"kommune:540\"}")
            + ", \"symbols\": {\"*\": {\"masked\": [1, 4]}, \"-\": {\"value\": 0}}",
        CUBE.formatted("\"value\": [2, 5, \"x\", null], \"status\": {\"0\": \"*\", \"1\": \"-\","
            + " \"2\": \"*\", \"3\": \"?\"}"));
  }

  @Test
  void a_cube_far_larger_than_its_file() {
    String categories = "{\"category\": {\"index\": [" + codes(2_000) + "]}}";
    String cube = "{\"dimension\": {\"A\": " + categories + ", \"B\": " + categories + "},"
        + " \"id\": [\"A\", \"B\"], \"size\": [2000, 2000], \"value\": {}}";
    check("bomb", JSONSTAT, UDGIFT, cube);
  }

  @Test
  void a_period_whose_code_and_label_differ_or_whose_code_is_foreign() {
    String cube = CUBE.formatted("\"value\": [1, 2, 3, 4]")
        .replace(
            "[\"2022\", \"2023\"]}",
            "{\"2022\": 0, \"2023U01\": 1}, \"label\": {\"2022\": \"2021\","
                + " \"2023U01\": \"2023\"}}")
        .replace("540", "550");
    check("two-periods", JSONSTAT, UDGIFT, cube);
  }

  @Test
  void a_number_that_grows_too_long() {
    String times = "{\"indicator\": \"udgift\", \"times\": \"0.12345678901234567891\"}";
    check(
        "too-long",
        STATBANK,
        BEGIN + "\"cells\": [" + times + "]",
        "OMRÅDE;TID;INDHOLD\n580;2022;123456789012345678901,1234567890123456789012345\n");
  }

  @Test
  void a_name_that_is_nearly_that_of_a_municipality() {
    check("nearly", STATBANK, UDGIFT, "OMRÅDE;TID;INDHOLD\nAabenra;2022;1\n");
  }

  private static String codes(int count) {
    return IntStream.range(0, count)
        .mapToObj(code -> "\"" + code + "\"")
        .collect(Collectors.joining(","));
  }

  @Test
  void lists_that_lie_too_deep() {
    check("deep", JSONSTAT, UDGIFT, "{\"value\": " + "[".repeat(1000));
  }

  @Test
  void a_file_that_is_not_utf_8() {
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
  void a_file_beyond_its_limit() {
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
