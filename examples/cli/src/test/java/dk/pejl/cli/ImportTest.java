package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {
  private static final String FOLDER = "src/test/resources/import/";
  private static final String RAS200 = FOLDER + "ras200.mapping.json";

  @TempDir
  private Path folder;

  /** The way from each source's file to a verdict, whose explanation names the table. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          statbank   | ras200.csv       | ras200      | pejlemaerker-2023.erhvervsfrekvens   | 2023
          statbank   | ras300.json      | ras300      | vaekstplan-2022.arbejdspladser       | 2022
          jobindsats | fleksjob.json    | fleksjob    | pejlemaerker-2023.fleksjobledighed   | 2023
          jsonstat   | sygefravaer.json | sygefravaer | pejlemaerker-2023.sygedagpenge       | 2023
          """)
  void aFileOfEachSourceBecomesAVerdictThatNamesItsTable(
      String form, String file, String mapping, String goal, String period) {
    String facts = folder.resolve("fakta.json").toString();
    Ran imported = Ran.pejl(
        "import",
        form,
        FOLDER + file,
        "--mapping",
        FOLDER + mapping + ".mapping.json",
        "-o",
        facts);
    Ran asked = Ran.pejl(
        "evaluate", facts, "--subject", "kommune:580", "--period", period, "--goal", goal, "--why");
    Golden.check("import/" + mapping, imported.all() + asked.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ras200", "ras300", "fleksjob", "sygefravaer"})
  void theManualShowsTheMappingsAsTheyAreTriedHere(String mapping) throws IOException {
    String text = Files.readString(Path.of(FOLDER + mapping + ".mapping.json"));
    assertThat(Files.readString(Path.of("README.md"))).contains("```json\n" + text + "```\n");
  }

  @Test
  void whatWasImportedHasNoProblems() {
    String facts = folder.resolve("fakta.json").toString();
    assertThat(fleksjob("json", "-o", facts).exit()).isEqualTo(Exit.DONE);
    assertThat(Ran.pejl("check", facts).exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void theCsvAndTheJsonOfJobindsatsGiveTheSameFacts() {
    assertThat(fleksjob("csv").out()).isEqualTo(fleksjob("json").out());
  }

  @Test
  void factsAreWrittenAsCsvToo() {
    Golden.check("import/csv", fleksjob("csv", "--format", "csv").all());
  }

  private static Ran fleksjob(String ending, String... more) {
    String[] args = {
      "import",
      "jobindsats",
      FOLDER + "fleksjob." + ending,
      "--mapping",
      FOLDER + "fleksjob.mapping.json"
    };
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Ran.pejl(all);
  }

  @Test
  void aFileMayComeOnStandardInput() throws IOException {
    String csv = Files.readString(Path.of(FOLDER + "ras200.csv"));
    Ran ran = Ran.reading(csv, "import", "statbank", "-", "--mapping", RAS200, "--lang", "en");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.err()).startsWith("pejl: Of 12 cells 4 became 4 facts, and 8 were left out.");
  }

  @Test
  void theDayOfRetrievalGoesBeforeTheMappings() {
    Ran ran = fleksjob("csv", "--retrieved", "2024-03-11");
    assertThat(ran.out()).contains("\"retrieved\": \"2024-03-11\"").doesNotContain("2026-12-01");
  }

  @Test
  void aFileWithProblemsWritesNothing() throws IOException {
    Path facts = folder.resolve("fakta.json");
    Path csv = Files.writeString(folder.resolve("tal.csv"), """
            OMRÅDE;HERKOMST;ALDER;KØN;FREKVENS;TID;INDHOLD
            Aabenraa;I alt;16-66 år;Mænd og kvinder i alt;Erhvervsfrekvens;2023;77,5
            Aabenraa;I alt;16-66 år;Mænd og kvinder i alt;Erhvervsfrekvens;2024;-
            """);
    Ran ran =
        Ran.pejl("import", "statbank", csv.toString(), "--mapping", RAS200, "-o", facts.toString());
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("tal.csv:3 INDHOLD: '-' er hverken et tal eller et tegn");
    assertThat(facts).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          nothing        | import
          no-file        | import statbank --mapping MAPPING
          no-mapping     | import statbank FILE
          source         | import statbanken FILE --mapping MAPPING
          not-there      | import statbank no.csv --mapping no.json
          too-much       | import statbank FILE FILE --mapping MAPPING
          not-the-day    | import statbank FILE --mapping MAPPING --retrieved 12/2
          another-source | import jobindsats FILE --mapping MAPPING
          not-a-mapping  | import statbank FILE --mapping FILE
          """)
  void refusals(String name, String line) {
    String[] args =
        line.replace("FILE", FOLDER + "ras200.csv").replace("MAPPING", RAS200).split(" ");
    String[] english = Arrays.copyOf(args, args.length + 1);
    english[args.length] = "--lang=en";
    Golden.check(
        "import/refused-" + name, Ran.pejl(args).all() + Ran.pejl(english).err());
  }
}
