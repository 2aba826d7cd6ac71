package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.pejl.claim.Margin;
import dk.pejl.claim.Relation;
import dk.pejl.fact.Absence;
import dk.pejl.fact.Caveat;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Intake;
import dk.pejl.quantity.Operation;
import dk.pejl.solver.Change;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that ship with the library hold for what it writes, and refuse what it refuses. */
class SchemaTest {
  private static final String FACTS_TEXT = text("pejl-facts-1");
  private static final String EVALUATION_TEXT = text("pejl-evaluation-1");
  private static final Schema FACTS = schema(FACTS_TEXT);
  private static final Schema EVALUATION = schema(EVALUATION_TEXT);

  private static String text(String name) {
    try (InputStream in = FactsJson.class.getResourceAsStream(name + ".schema.json")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  private static List<com.networknt.schema.Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  @Test
  void anEvaluationFollowsItsSchema() {
    byte[] json =
        Evaluations.WRITER.bytes(Evaluations.evaluation(Evaluations.facts(new Random(1))));
    assertThat(errors(EVALUATION, new String(json, UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"truth\":\"true\"=\"truth\":true",
        "\"type\":\"read\"=\"type\":\"wrote\"",
        "\"met\":=\"mett\":",
        "\"decides\":=\"decide\":",
        "\"asOf\":\"2019-12-31\"=\"asOf\":\"2019\"",
        "\"operation\":\"ratio\"=\"operation\":\"power\"",
        "\"change\":null=\"change\":\"1\"",
        "\"bound\":\"exact\"=\"bound\":null",
        "sha256:=md5:"
      })
  void anEvaluationThatWasTamperedWithDoesNot(String change) {
    byte[] json =
        Evaluations.WRITER.bytes(Evaluations.evaluation(Evaluations.facts(new Random(1))));
    String from = change.substring(0, change.indexOf('='));
    String to = change.substring(change.indexOf('=') + 1);
    assertThat(new String(json, UTF_8)).contains(from);
    assertThat(errors(EVALUATION, new String(json, UTF_8).replace(from, to))).isNotEmpty();
  }

  @Provide
  Arbitrary<List<Draft>> drafts() {
    return Samples.drafts();
  }

  @Property(tries = 200)
  void factsFollowTheirSchema(@ForAll("drafts") List<Draft> drafts) {
    Intake intake = Intake.of(Samples.CATALOGUE);
    intake.register("skole:varnæs", "Varnæs Skole", "kommune:580");
    drafts.forEach(intake::take);
    byte[] json = FactsJson.bytes(intake.facts(), Samples.CATALOGUE);
    assertThat(errors(FACTS, new String(json, UTF_8))).isEmpty();
  }

  static Stream<Path> refusedForTheirForm() {
    return Stream.of(
            "foreign-format",
            "no-format",
            "neither-value-nor-missing",
            "root-is-a-list",
            "root-is-a-text",
            "subjects",
            "unknown-fields",
            "value-and-missing",
            "wrong-types",
            "wrong-types-at-the-root",
            "wrong-values")
        .map(name -> Path.of("src/test/resources/golden/json/refused/" + name + ".json"));
  }

  @ParameterizedTest
  @MethodSource("refusedForTheirForm")
  void theSchemaTooRefusesFilesOfAnotherForm(Path file) throws IOException {
    assertThat(errors(FACTS, Files.readString(file))).isNotEmpty();
  }

  /** Each observation that the reader refuses for its form, alone in a file. */
  @Test
  void theSchemaRefusesEachObservationOfTheWrongType() throws IOException {
    JsonNode all = JsonMapper.shared()
        .readTree(Path.of("src/test/resources/golden/json/refused/wrong-types.json"));
    for (JsonNode observation : all.get("observations")) {
      String file = "{\"format\":\"pejl-facts/1\",\"observations\":[" + observation + "]}";
      assertThat(errors(FACTS, file)).as(observation.toString()).isNotEmpty();
    }
  }

  @Test
  void theExampleOfTheManualFollowsTheSchema() {
    String example = """
        {"format": "pejl-facts/1",
         "subjects": [{"id": "skole:varnaes", "name": "Varnæs Skole", "within": "kommune:580"}],
         "observations": [
          {"indicator": "ansatte", "subject": "kommune:580", "period": "2019-02", "value": 4712},
          {"indicator": "ansatte-i-ordning", "dims": {"ordning": "fleksjob"},
           "subject": "kommune:580", "period": "2019-02", "value": "201.50", "unit": "antal",
           "flags": ["preliminary"], "x-by": 1,
           "source": {"system": "KRL", "table": "…", "reference": "…", "retrieved": "2020-01-15"}},
          {"indicator": "fleksjob-ledige", "subject": "kommune:580", "period": "2018/19",
           "masked": [1, "4"], "symbol": "*"},
          {"indicator": "vedtaget", "subject": "kommune:580", "period": "2020", "value": true},
          {"indicator": "fravaer", "subject": "kommune:580", "period": "2020-Q3",
           "missing": "not-yet-published", "symbol": ".."},
          {"indicator": "faerdig", "subject": "projekt:fablab-i-brug", "period": "2021-12-31",
           "open": true}]}
        """;
    assertThat(errors(FACTS, example)).isEmpty();
  }

  /** Of every character of the basic plane, alone as a code. */
  @Test
  void theSchemaAndTheReaderKnowTheSameCodes() {
    Pattern pattern = Pattern.compile(JsonMapper.shared()
        .readTree(FACTS_TEXT)
        .get("$defs")
        .get("subject")
        .get("pattern")
        .asString());
    for (char c = 0; c < 0xD800; c++) {
      String id = "skole:" + c;
      assertThat(pattern.matcher(id).find())
          .as(String.format("U+%04X", (int) c))
          .isEqualTo(isSubject(id));
    }
  }

  private static boolean isSubject(String text) {
    try {
      Subject.parse(text);
      return true;
    } catch (Refusal noSubject) {
      return false;
    }
  }

  @Test
  void theSchemasKnowEveryNameThatIsWritten() {
    assertThat(named("status")).containsExactly(ids(Status.values(), Status::id));
    assertThat(named("standing")).containsExactly(ids(Standing.values(), Standing::id));
    assertThat(named("absence")).containsExactly(ids(Absence.values(), Absence::id));
    assertThat(EVALUATION_TEXT)
        .contains(quoted(ids(Operation.values(), Operation::id)))
        .contains(quoted(ids(Relation.values(), Relation::id)))
        .contains(quoted(ids(Margin.Bound.values(), Margin.Bound::id)))
        .contains(quoted(ids(Change.Reason.values(), Change.Reason::id)))
        .contains(quoted(ids(Caveat.values(), Caveat::id)));
    assertThat(FACTS_TEXT)
        .contains(quoted(ids(Absence.values(), Absence::id)))
        .contains(quoted(ids(Caveat.values(), Caveat::id)));
  }

  private static List<String> named(String definition) {
    JsonNode names = JsonMapper.shared()
        .readTree(EVALUATION_TEXT)
        .get("$defs")
        .get(definition)
        .get("enum");
    return names.valueStream().map(JsonNode::asString).toList();
  }

  private static <E> String[] ids(E[] values, java.util.function.Function<E, String> id) {
    return Arrays.stream(values).map(id).toArray(String[]::new);
  }

  private static String quoted(String... names) {
    return "[\"" + String.join("\", \"", names) + "\"]";
  }
}
