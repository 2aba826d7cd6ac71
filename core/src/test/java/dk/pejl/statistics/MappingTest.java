package dk.pejl.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.pejl.fact.Absence;
import dk.pejl.fact.Caveat;
import dk.pejl.fact.Problems;
import dk.pejl.json.Golden;
import dk.pejl.json.Samples;
import dk.pejl.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of mappings that cannot be taken, and that their schema says the same. */
class MappingTest {
  private static final Path GOOD = Path.of("src/test/resources/golden/statistics/good.json");
  private static final String SCHEMA_TEXT = text();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA_TEXT);

  private static String text() {
    try (InputStream in = Mapping.class.getResourceAsStream("pejl-mapping-1.schema.json")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<com.networknt.schema.Error> errors(String mapping) {
    return SCHEMA.validate(mapping, InputFormat.JSON);
  }

  static List<Path> refused() {
    return Golden.files("statistics/mapping", ".json");
  }

  /** All but those that only the catalogue refuses, or behind which more follows. */
  static List<Path> refusedForTheirForm() {
    return refused().stream()
        .filter(file -> !file.endsWith("catalogue.json"))
        .filter(file -> !file.toString().endsWith("-follows.json"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void saysAllThatIsWrong(Path file) throws IOException {
    String name = file.getFileName().toString();
    Golden.check(
        "statistics/mapping/" + name.replace(".json", ".golden"),
        problems(Files.readString(file), name));
  }

  private static String problems(String mapping, String name) {
    try {
      Mapping.read(mapping, name, Samples.CATALOGUE);
      return "No problem\n";
    } catch (Problems problems) {
      return problems.list().stream()
          .map(problem -> problem.in(Language.DA) + "\n" + problem.in(Language.EN) + "\n")
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void saysThatNothingIsThere() {
    assertThat(problems("", "m.json")).contains("m.json:1: Filen er tom", "The file is empty");
  }

  @Test
  void aMappingWithAllThatOneCanHaveIsRead() throws IOException {
    Mapping mapping = Mapping.read(Files.readString(GOOD), "good.json", Samples.CATALOGUE);
    assertThat(mapping.targets()).hasSize(3);
    assertThat(mapping.leaveOuts()).hasSize(2);
  }

  @Test
  void aMappingWithAllThatOneCanHaveFollowsTheSchema() throws IOException {
    assertThat(errors(Files.readString(GOOD))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refusedForTheirForm")
  void theSchemaTooRefusesMappingsOfAnotherForm(Path file) throws IOException {
    assertThat(errors(Files.readString(file))).isNotEmpty();
  }

  @Test
  void theSchemaKnowsEveryNameThatIsRead() {
    assertThat(SCHEMA_TEXT)
        .contains(quoted(Arrays.stream(Absence.values()).map(Absence::id).toList()))
        .contains(quoted(Arrays.stream(Caveat.values()).map(Caveat::id).toList()));
  }

  private static String quoted(List<String> names) {
    return names.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
  }
}
