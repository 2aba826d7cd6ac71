package dk.pejl.statistics;

import static dk.pejl.statistics.SourceForm.JOBINDSATS;
import static dk.pejl.statistics.SourceForm.JSONSTAT;
import static dk.pejl.statistics.SourceForm.STATBANK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The same table gives the same facts, whichever source's form it is written in. */
class AgreementTest {
  private static final List<String> AREAS = List.of("580", "540", "550");
  private static final List<String> NAMES = List.of("Aabenraa", "Sønderborg", "Tønder");
  private static final List<String> SCHEMES = List.of("F", "I", "E");
  private static final List<String> TIMES = List.of("2023M01", "2023M02");
  private static final int SIZE = 18;

  private static final String PARTS = """
      "subject": {"column": "OMRÅDE", "kind": "kommune"},
      "period": {"column": "TID"},
      "cells": [
        {"indicator": "ansatte-i-ordning", %s
         "dims": {"ordning": {"column": "ORDNING", "table": {"F": "fleksjob", "I": "igu", "E": "elev"}}}}
      ],
      "symbols": {"*": {"masked": [1, 4]}, "..": {"missing": "not-available"}, "-": {"value": 0}}
      """;

  @Provide
  Arbitrary<List<String>> cells() {
    Arbitrary<String> number = Arbitraries.integers().between(0, 100_000).map(String::valueOf);
    Arbitrary<String> sign = Arbitraries.of("*", "..", "-");
    return Arbitraries.frequencyOf(Tuple.of(4, number), Tuple.of(1, sign))
        .list()
        .ofSize(SIZE);
  }

  private static List<String> facts(SourceForm form, String value, String file) {
    return Import.lines(form, PARTS.formatted(value), file).stream()
        .map(line -> line.replaceAll("\"reference\": \"[^\"]*\"", ""))
        .toList();
  }

  private static List<String> rows(List<String> areas, List<String> cells, String form) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      rows.add(
          form.formatted(areas.get(i / 6), SCHEMES.get(i / 2 % 3), TIMES.get(i % 2), cells.get(i)));
    }
    return rows;
  }

  private static String csv(List<String> rows) {
    return "OMRÅDE;ORDNING;TID;INDHOLD\n" + String.join("\n", rows) + "\n";
  }

  private static List<String> expected(List<String> cells) {
    return facts(STATBANK, "", csv(rows(AREAS, cells, "%s;%s;%s;%s")));
  }

  @Property(tries = 100)
  void namesSayTheSameAsCodes(@ForAll("cells") List<String> cells) {
    assertThat(facts(STATBANK, "", csv(rows(NAMES, cells, "%s;%s;%s;%s"))))
        .hasSize(SIZE)
        .isEqualTo(expected(cells));
  }

  @Property(tries = 100)
  void theOrderOfRowsSaysNothing(@ForAll("cells") List<String> cells, @ForAll Random random) {
    List<String> rows = rows(AREAS, cells, "%s;%s;%s;%s");
    Collections.shuffle(rows, random);
    assertThat(facts(STATBANK, "", csv(rows))).isEqualTo(expected(cells));
  }

  @Property(tries = 100)
  void theOrderOfColumnsSaysNothing(@ForAll("cells") List<String> cells) {
    String csv = "INDHOLD;TID;OMRÅDE;ORDNING\n"
        + String.join("\n", rows(AREAS, cells, "%4$s;%3$s;%1$s;%2$s"));
    assertThat(facts(STATBANK, "", csv)).isEqualTo(expected(cells));
  }

  @Property(tries = 100)
  void everyCellIsAFactOrSaidToBeLeftOut(
      @ForAll("cells") List<String> cells, @ForAll @IntRange(min = 0, max = 3) int areas) {
    String left = AREAS.subList(0, areas).stream()
        .map(area -> ", {\"where\": {\"OMRÅDE\": \"" + area + "\"}}")
        .collect(Collectors.joining());
    String parts = PARTS.formatted("")
        + ", \"leave-out\": [{\"where\": {\"OMRÅDE\": \"580\", \"ORDNING\": \"F\", \"TID\": \"*\"}}"
        + left + "]";
    String csv = csv(rows(AREAS, cells, "%s;%s;%s;%s"));
    if (areas == AREAS.size()) {
      assertThat(Import.problems(STATBANK, parts, csv)).contains("No cell became a fact");
      return;
    }
    CellTally tally = Import.of(STATBANK, parts, csv).tally();
    int told = tally.leftOut().stream().mapToInt(CellTally.LeftOut::count).sum();
    assertThat(tally.facts() + told).isEqualTo(tally.cells()).isEqualTo(SIZE);
    assertThat(tally.leftOut().get(0).count()).isEqualTo(2);
  }

  @Property(tries = 100)
  void jobindsatsAsJsonSaysTheSame(@ForAll("cells") List<String> cells) {
    String rows = String.join(",", rows(NAMES, json(cells), "[\"%s\", \"%s\", \"%s\", %s]"));
    String json = "[{\"Variables\": [{\"Label\": \"OMRÅDE\"}, {\"Label\": \"ORDNING\"}, {\"Label\":"
        + " \"TID\"}, {\"Label\": \"Antal\"}], \"Data\": [" + rows + "]}]";
    assertThat(facts(JOBINDSATS, "\"value\": \"Antal\",", json)).isEqualTo(expected(cells));
  }

  @Property(tries = 100)
  void jsonStat1OfTheStatbankSaysTheSame(@ForAll("cells") List<String> cells) {
    String json = "{\"dataset\": {\"dimension\": {" + dimensions() + ", " + ids() + "}, "
        + dense(cells) + "}}";
    assertThat(facts(STATBANK, "", json)).isEqualTo(expected(cells));
  }

  @Property(tries = 100)
  void jsonStat2WithListsSaysTheSame(@ForAll("cells") List<String> cells) {
    assertThat(facts(JSONSTAT, "", dataset(dense(cells)))).isEqualTo(expected(cells));
  }

  @Property(tries = 100)
  void jsonStat2WithObjectsSaysTheSame(@ForAll("cells") List<String> cells) {
    List<String> values = new ArrayList<>();
    List<String> signs = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      boolean isNumber = Character.isDigit(cells.get(i).charAt(0));
      (isNumber ? values : signs)
          .add("\"" + i + "\": " + (isNumber ? cells.get(i) : "\"" + cells.get(i) + "\""));
    }
    String sparse = "\"status\": {" + String.join(", ", signs) + "}, \"value\": {"
        + String.join(", ", values) + "}";
    assertThat(facts(JSONSTAT, "", dataset(sparse))).isEqualTo(expected(cells));
  }

  private static List<String> json(List<String> cells) {
    return cells.stream()
        .map(cell -> Character.isDigit(cell.charAt(0)) ? cell : "\"" + cell + "\"")
        .toList();
  }

  private static String dataset(String values) {
    return "{\"class\": \"dataset\", " + ids() + ", \"dimension\": {" + dimensions() + "}, "
        + values + "}";
  }

  private static String ids() {
    return "\"id\": [\"OMRÅDE\", \"ORDNING\", \"TID\"], \"size\": [3, 3, 2]";
  }

  private static String dimensions() {
    return dimension("OMRÅDE", AREAS) + ", " + dimension("ORDNING", SCHEMES) + ", "
        + dimension("TID", TIMES);
  }

  private static String dimension(String id, List<String> codes) {
    return codes.stream()
        .map(code -> "\"" + code + "\": " + codes.indexOf(code))
        .collect(Collectors.joining(", ", "\"" + id + "\": {\"category\": {\"index\": {", "}}}"));
  }

  /** Numbers in one list, signs in another. */
  private static String dense(List<String> cells) {
    List<String> values = new ArrayList<>();
    List<String> signs = new ArrayList<>();
    for (String cell : cells) {
      boolean isNumber = Character.isDigit(cell.charAt(0));
      values.add(isNumber ? cell : "null");
      signs.add(isNumber ? "null" : "\"" + cell + "\"");
    }
    return "\"value\": [" + String.join(", ", values) + "], \"status\": ["
        + String.join(", ", signs) + "]";
  }
}
