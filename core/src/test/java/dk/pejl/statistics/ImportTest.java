package dk.pejl.statistics;

import static dk.pejl.statistics.SourceForm.JOBINDSATS;
import static dk.pejl.statistics.SourceForm.STATBANK;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.json.Samples;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {
  private static final String FROM_COLUMNS =
      "\"subject\": {\"column\": \"OMRÅDE\", \"kind\": \"kommune\"}, \"period\": {\"column\": \"TID\"}";
  private static final String UDGIFT =
      FROM_COLUMNS + ", \"cells\": [{\"indicator\": \"udgift\"%s}]";

  private static String value(String parts, String cell) {
    return field("value", parts, cell);
  }

  private static String field(String name, String parts, String cell) {
    String csv = "OMRÅDE;TID;INDHOLD\n580;2023;" + cell + "\n540;2023;1,5\n";
    String line = Import.lines(STATBANK, parts, csv).get(1);
    String after = line.substring(line.indexOf('"' + name + "\": ") + name.length() + 4);
    return after.replaceAll("(\\[[^]]*\\]|[^,}]*).*", "$1");
  }

  // Subjects

  @ParameterizedTest
  @ValueSource(strings = {"580", "Aabenraa", "AABENRAA"})
  void aMunicipalityIsKnownByItsCodeAndByItsName(String area) {
    String csv = "OMRÅDE;TID;INDHOLD\n" + area + ";2023;1\n";
    assertThat(Import.lines(STATBANK, UDGIFT.formatted(""), csv))
        .singleElement()
        .asString()
        .contains("\"subject\": \"kommune:580\"");
  }

  @Test
  void aTableSaysWhoOthersAre() {
    String parts =
        "\"subject\": {\"column\": \"OMRÅDE\", \"table\": {\"Hele området\": \"gruppe:syd\"}},"
            + "\"period\": \"2023\", \"cells\": [{\"indicator\": \"plads\", \"dims\": {\"liste\": \"a\"}}]";
    assertThat(Import.lines(STATBANK, parts, "OMRÅDE;INDHOLD\nHele området;1\n"))
        .singleElement()
        .asString()
        .contains("\"subject\": \"gruppe:syd\"");
  }

  @Test
  void aKindWithoutARegisterHasTheCodesOfTheFile() {
    String parts =
        "\"subject\": {\"column\": \"Skole\", \"kind\": \"skole\"}, \"period\": \"2018/19\","
            + "\"cells\": [{\"value\": \"Karakter\", \"indicator\": \"karakter\"}]";
    assertThat(Import.lines(JOBINDSATS, parts, "Skole;Karakter\n123001;7,4\n"))
        .singleElement()
        .asString()
        .contains("\"subject\": \"skole:123001\"", "\"value\": \"7.4\"");
  }

  @Test
  void subjectAndPeriodMayBeTheSameForAll() {
    String parts = "\"subject\": \"kommune:580\", \"period\": \"2023\","
        + "\"cells\": [{\"value\": \"Tal\", \"indicator\": \"udgift\", \"where\": {\"Art\": \"A\"}}]";
    assertThat(Import.lines(JOBINDSATS, parts, "Art;Tal\nA;5\n"))
        .singleElement()
        .asString()
        .contains("\"subject\": \"kommune:580\", \"period\": \"2023\", \"value\": 5");
  }

  // Numbers

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          7            | 7
          12,30        | '"12.3"'
          -0,5         | '"-0.5"'
          0,0          | 0
          12345678,125 | '"12345678.125"'
          """)
  void aNumberIsTakenExactly(String cell, String taken) {
    assertThat(value(UDGIFT.formatted(""), cell)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          1000    | 12,5 | 12500
          "0.01"  | 7    | '"0.07"'
          "100"   | 0,25 | 25
          """)
  void aNumberIsMultipliedExactly(String times, String cell, String taken) {
    assertThat(value(UDGIFT.formatted(", \"times\": " + times), cell)).isEqualTo(taken);
  }

  @Test
  void theMappingMaySayThatAPointMarksDecimals() {
    String parts = "\"decimal\": \".\"," + UDGIFT.formatted("");
    assertThat(Import.lines(STATBANK, parts, "OMRÅDE,TID,INDHOLD\n580,2023,1.234\n"))
        .singleElement()
        .asString()
        .contains("\"value\": \"1.234\"");
  }

  // Signs

  private static String signs(String signs) {
    return UDGIFT.formatted("") + ", \"symbols\": {" + signs + "}";
  }

  @Test
  void aSignCanSayWhyAFigureIsMissing() {
    String parts = signs("\"..\": {\"missing\": \"not-yet-published\"}");
    assertThat(field("missing", parts, "..")).isEqualTo("\"not-yet-published\"");
    assertThat(field("symbol", parts, "..")).isEqualTo("\"..\"");
  }

  @Test
  void aSignCanSayBetweenWhichNumbersAFigureLies() {
    String parts = UDGIFT.formatted(", \"times\": 1000")
        + ", \"symbols\": {\"*\": {\"masked\": [1, \"4.5\"]}}";
    assertThat(field("masked", parts, "*")).isEqualTo("[1000, 4500]");
  }

  @Test
  void aSignCanBeATrueZero() {
    assertThat(value(signs("\"-\": {\"value\": 0}"), "-")).isEqualTo("0");
  }

  @Test
  void anEmptyCellCanBeExplained() {
    assertThat(field("missing", signs("\"\": {\"missing\": \"suppressed\"}"), ""))
        .isEqualTo("\"suppressed\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0,0", "0,00"})
  void aNumberCanBeASignHoweverItIsWritten(String cell) {
    assertThat(field("missing", signs("\"0\": {\"missing\": \"not-applicable\"}"), cell))
        .isEqualTo("\"not-applicable\"");
  }

  @Test
  void yesAndNoAreSigns() {
    String parts = FROM_COLUMNS + ", \"cells\": [{\"indicator\": \"vedtaget\"}],"
        + "\"symbols\": {\"Ja\": {\"value\": true}, \"1,5\": {\"value\": false}}";
    assertThat(value(parts, "Ja")).isEqualTo("true");
  }

  @Test
  void aPartOfCellsMayExplainASignForItself() {
    String parts = UDGIFT.formatted(", \"symbols\": {\"*\": {\"masked\": [5, 6]}}")
        + ", \"symbols\": {\"*\": {\"masked\": [1, 4]}}";
    assertThat(field("masked", parts, "*")).isEqualTo("[5, 6]");
  }

  @Test
  void flagsOfAPartAndOfASignStandWithTheFigure() {
    String parts = UDGIFT.formatted(", \"flags\": [\"revised\"]")
        + ", \"symbols\": {\"x\": {\"value\": 3, \"flags\": [\"preliminary\"]}}";
    assertThat(field("flags", parts, "x")).isEqualTo("[\"preliminary\", \"revised\"]");
  }

  // Dimensions and columns

  private static final String ORDNING = "{\"indicator\": \"ansatte-i-ordning\","
      + " \"where\": {\"KØN\": \"TOT\"}, \"dims\":"
      + " {\"ordning\": {\"column\": \"ORDNING\", \"table\": {\"F1\": \"fleksjob\"}}}}";

  @Test
  void aColumnCanBeADimension() {
    String csv = "OMRÅDE;KØN;ORDNING;TID;INDHOLD\n580;TOT;F1;2023M01;7\n";
    String parts = FROM_COLUMNS + ", \"cells\": [" + ORDNING + "]";
    assertThat(Import.lines(STATBANK, parts, csv))
        .singleElement()
        .asString()
        .contains("\"dims\": {\"ordning\": \"fleksjob\"}");
  }

  @Test
  void namesOfColumnsAreTheSameInCapitalsAndSmallLetters() {
    assertThat(Import.lines(STATBANK, UDGIFT.formatted(""), "Område;Tid;Indhold\n580;2023;7\n"))
        .hasSize(1);
  }

  @Test
  void aDimensionWithoutATableHasTheCodesOfTheFile() {
    String parts = FROM_COLUMNS + ", \"cells\": [{\"indicator\": \"plads\","
        + " \"dims\": {\"liste\": {\"column\": \"LISTE\"}}}]";
    assertThat(Import.lines(STATBANK, parts, "OMRÅDE;LISTE;TID;INDHOLD\n580;A2;2023;7\n"))
        .singleElement()
        .asString()
        .contains("\"dims\": {\"liste\": \"A2\"}");
  }

  @Test
  void aRowHasSeveralFiguresInSeveralColumns() {
    String parts = "\"subject\": {\"column\": \"Area\", \"kind\": \"kommune\"},"
        + "\"period\": {\"column\": \"Periode\"}, \"cells\": [{\"value\": \"A: kr.\", \"indicator\":"
        + " \"udgift\"}, {\"value\": \"A: pct.\", \"indicator\": \"fravaer\"}],"
        + "\"leave-out\": [{\"value\": \"Rang\"}]";
    Imported imported =
        Import.of(JOBINDSATS, parts, "Area;Periode;A: kr.;A: pct.;Rang\nTønder;2023;10;2,5;1\n");
    assertThat(Import.lines(imported)).hasSize(2);
    assertThat(imported.tally().cells()).isEqualTo(3);
    assertThat(imported.tally().leftOut()).containsExactly(new CellTally.LeftOut(1, "Rang", ""));
  }

  // What is told

  @Test
  void theSourceAndTheSpotInItsTableStandWithEachFigure() {
    String parts = FROM_COLUMNS + ", \"cells\": [{\"indicator\": \"udgift\", \"where\": {\"ART\":"
        + " \"Drift\"}}]";
    Mapping mapping = Mapping.read(
        "{\"format\": \"pejl-mapping/1\", \"source\": {\"system\": \"DST\", \"table\": \"REGK\","
            + " \"reference\": \"udtræk 7\", \"retrieved\": \"2024-02-12\"}," + parts + "}",
        "m.json",
        Samples.CATALOGUE);
    Imported imported = Statistics.read(
        "OMRÅDE;ART;TID;INDHOLD\n580;Drift;2023;7\n",
        "f",
        STATBANK,
        mapping.retrieved("2024-03-01"),
        Samples.CATALOGUE);
    assertThat(Import.lines(imported))
        .singleElement()
        .asString()
        .endsWith("\"source\": {\"system\": \"DST\", \"table\": \"REGK\", \"reference\":"
            + " \"udtræk 7; ART=Drift\", \"retrieved\": \"2024-03-01\"}}");
  }

  @Test
  void itIsToldWhatWasLeftOutAndWhatWasForNothing() {
    String csv = """
        OMRÅDE;KØN;ORDNING;TID;INDHOLD
        580;M;IALT;2023M01;3
        580;MX;IALT;2023M01;1
        580;TOT;Z1;2023M01;9
        580;TOT;F1;2023M01;7
        """;
    String parts = FROM_COLUMNS + ", \"cells\": [" + ORDNING
        + ", {\"indicator\": \"ansatte\", \"where\": {\"KØN\": \"TOT\", \"ORDNING\": \"I ALT\"}}],"
        + "\"leave-out\": [{\"where\": {\"ORDNING\": [\"IALT\"], \"KØN\": [\"M*\", \"K\"]}},"
        + " {\"where\": {\"ORDNING\": \"Z*\"}, \"because\": \"for gammel\"}]";
    List<Wording> sentences = Import.of(STATBANK, parts, csv).tally().sentences();
    assertThat(sentences)
        .extracting(Wording::da)
        .containsExactly(
            "Af 4 celler blev 1 til 1 faktum, og 3 blev udeladt.",
            "2 udeladt: ORDNING = IALT, KØN = M*, K",
            "1 udeladt: ORDNING = Z* (for gammel)",
            "m.json:2 /cells/1 (ansatte) passer ikke på nogen celle.");
    assertThat(sentences)
        .extracting(Wording::en)
        .containsExactly(
            "Of 4 cells 1 became 1 fact, and 3 were left out.",
            "2 left out: ORDNING = IALT, KØN = M*, K",
            "1 left out: ORDNING = Z* (for gammel)",
            "m.json:2 /cells/1 (ansatte) is not for any cell.");
  }

  // Flags and notes

  @Test
  void whatADocumentPrintsIsImportedWithItsFlag() {
    String mean =
        FROM_COLUMNS + ", \"cells\": [{\"indicator\": \"ansatte\"," + " \"flags\": [\"printed\"]}]";
    String share = FROM_COLUMNS + ", \"cells\": [{\"indicator\": \"csr-andel\","
        + " \"flags\": [\"printed\"]}]";
    String csv = "OMRÅDE;TID;INDHOLD\n580;2023;22,5\n";

    assertThat(Import.lines(STATBANK, mean, csv))
        .singleElement()
        .asString()
        .contains("\"value\": \"22.5\"", "\"flags\": [\"printed\"]");
    assertThat(Import.lines(STATBANK, share, csv.replace("2023", "2023-12")))
        .singleElement()
        .asString()
        .contains("\"indicator\": \"csr-andel\"", "\"flags\": [\"printed\"]");
  }

  @Test
  void aFigureRetrievedBeforeItsDefinitionChangedIsNoted() {
    Catalogue catalogue = Catalogue.builder()
        .add(Indicator.count("ansatte").of("kommune").since(LocalDate.of(2026, 11, 28)))
        .build();
    String mapping = "{\"format\": \"pejl-mapping/1\", \"source\": {\"system\": \"S\","
        + " \"table\": \"T\", \"retrieved\": \"2026-01-15\"}, \"subject\": \"kommune:580\","
        + " \"period\": {\"column\": \"TID\"}, \"cells\": [{\"indicator\": \"ansatte\"}]}";
    Imported imported = Statistics.read(
        "TID;INDHOLD\n2023;7\n", "f", STATBANK, Mapping.read(mapping, "m", catalogue), catalogue);

    assertThat(imported.notes())
        .singleElement()
        .extracting(note -> note.in(Language.EN))
        .asString()
        .startsWith("f:2 INDHOLD: 'ansatte kommune:580 2023' was retrieved on 2026-01-15");
  }
}
