package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Intake;
import dk.pejl.input.Limits;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.wording.Refusal;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsJsonTest {
  private static Facts read(String json) {
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsJson.read(json, "facts.json", intake);
    return intake.facts();
  }

  private static String file(String... observations) {
    return "{\"format\":\"pejl-facts/1\",\"observations\":[" + String.join(",", observations)
        + "]}";
  }

  private static String observation(String indicator, String subject, String period, String rest) {
    return "{\"indicator\":\"" + indicator + "\",\"subject\":\"" + subject + "\",\"period\":\""
        + period + "\"," + rest + "}";
  }

  private static Exact value(String indicator, String subject, String period, String json) {
    Facts facts = read(file(observation(indicator, subject, period, "\"value\":" + json)));
    Key key = new Key(indicator, Subject.parse(subject), Period.parse(period), Dims.NONE);
    return ((Reading.Known) facts.observation(key).reading()).value();
  }

  @Test
  void readsAllThatCanBeSaidOfAnObservation() {
    Facts facts = read(file(observation(
        "ansatte-i-ordning",
        "kommune:580",
        "2019-02",
        "\"dims\":{\"ordning\":\"igu\"},\"masked\":[1,\"4\"],\"unit\":\"antal\","
            + "\"flags\":[\"preliminary\",\"break\"],\"symbol\":\"*\",\"source\":{"
            + "\"system\":\"KRL\",\"table\":\"t\",\"reference\":\"r\","
            + "\"retrieved\":\"2020-01-15\"}")));
    Key key = new Key(
        "ansatte-i-ordning",
        Subject.parse("kommune:580"),
        Period.parse("2019-02"),
        Dims.of("ordning", "igu"));
    assertThat(facts.observations())
        .containsExactly(new Observation(
            key,
            new Reading.Masked(Exact.ONE, Exact.of(4)),
            java.util.Set.of(Caveat.PRELIMINARY, Caveat.BREAK),
            "*",
            new Provenance("KRL", "t", "r", "2020-01-15"),
            List.of()));
  }

  @Test
  void readsRegisteredSubjects() {
    Facts facts =
        read("{\"format\":\"pejl-facts/1\",\"subjects\":[{\"id\":\"skole:varnæs\",\"name\":\"Varnæs"
            + " Skole\",\"within\":\"kommune:580\"}],\"observations\":[]}");
    assertThat(facts.entries())
        .containsExactly(
            new Entry(Subject.parse("skole:varnæs"), "Varnæs Skole", Subject.parse("kommune:580")));
  }

  @ParameterizedTest
  @CsvSource({
    "ansatte, 2019-02, 4712, 4712",
    "ansatte, 2019-02, '\"4712\"', 4712",
    "ansatte, 2019-02, 4.712e3, 4712",
    "ansatte, 2019-02, 47120E-1, 4712",
    "ansatte, 2019-02, 4712.000, 4712",
    "ansatte, 2019-02, -0, 0",
    "ansatte, 2019-02, 9007199254740993, 9007199254740993",
    "fravaer, 2019, 22, 0.22",
    "fravaer, 2019, 0.1, 0.001",
    "fravaer, 2019, '\"33.3333333333333333333333\"', 0.333333333333333333333333",
    "vaekst, 2019, -1.5, -0.015",
    "vedtaget, 2019, true, 1",
    "vedtaget, 2019, false, 0",
    "udgift, 2019, 1e-3, 0.001"
  })
  void keepsValuesExactly(String indicator, String period, String json, String expected) {
    assertThat(value(indicator, "kommune:580", period, json)).isEqualTo(Exact.parse(expected));
  }

  @Test
  void readsDaysAsDates() {
    assertThat(value("faerdig", "projekt:havn", "2021-12-31", "\"1970-01-11\""))
        .isEqualTo(Exact.of(10));
  }

  @Test
  void acceptsAByteOrderMark() {
    assertThat(read("\ufeff" + file()).size()).isZero();
  }

  @Test
  void passesOverFieldsThatBeginWithX() {
    String facts =
        "{\"x-note\":{\"a\":[1,{\"b\":null}]},\"format\":\"pejl-facts/1\",\"observations\":["
            + observation(
                "ansatte",
                "kommune:580",
                "2019-02",
                "\"value\":1,\"x-by\":\"me\",\"source\":{\"x-page\":7}")
            + "]}";
    assertThat(read(facts).size()).isOne();
  }

  @Test
  void takesFieldsInAnyOrder() {
    String facts =
        "{\"observations\":[{\"value\":1,\"period\":\"2019-02\",\"subject\":\"kommune:580\","
            + "\"indicator\":\"ansatte\"}],\"format\":\"pejl-facts/1\"}";
    assertThat(read(facts).size()).isOne();
  }

  @Test
  void readsSeveralFilesIntoOneIntake() {
    Intake intake = Intake.of(Samples.CATALOGUE);
    String january = file(observation("ansatte", "kommune:580", "2019-01", "\"value\":1"));
    String february = file(observation("ansatte", "kommune:580", "2019-02", "\"value\":2"));
    FactsJson.read(january, "a.json", intake);
    FactsJson.read(february, "b.json", intake);
    assertThat(intake.facts().size()).isEqualTo(2);
  }

  @Test
  void namesBothFilesOfAConflict() {
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsJson.read(
        file(observation("ansatte", "kommune:580", "2019-01", "\"value\":1")), "a.json", intake);
    FactsJson.read(
        file(observation("ansatte", "kommune:580", "2019-01", "\"value\":2")), "b.json", intake);
    assertThatThrownBy(intake::facts)
        .isInstanceOf(Problems.class)
        .hasMessageContaining("a.json:1 /observations/0")
        .hasMessageContaining("b.json:1 /observations/0");
  }

  @Test
  void anErrorInOneFileLeavesTheProblemsOfTheOthers() {
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsJson.read("{", "a.json", intake);
    FactsJson.read(file("{}"), "b.json", intake);
    assertThatThrownBy(intake::facts)
        .hasMessageContaining("a.json:1")
        .hasMessageContaining("b.json:1 /observations/0");
  }

  @Test
  void passesOnThatAStreamCannotBeRead() {
    InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        throw new IOException("disk");
      }
    };
    Intake intake = Intake.of(Samples.CATALOGUE);
    assertThatThrownBy(() -> FactsJson.read(broken, "a.json", intake))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
  }

  @Test
  void aTextMayBeAsLongAsTheLimitAndNoLonger() throws IOException {
    Limits limits = new Limits(1000, 32, 20);
    Intake intake = Intake.of(Samples.CATALOGUE);
    String json = "{\"format\":\"pejl-facts/1\",\"observations\":[],\"x-\":\"%s\"}";
    String longest = json.formatted("a".repeat(20));
    FactsJson.read(new ByteArrayInputStream(longest.getBytes(UTF_8)), "a", intake, limits);
    assertThat(intake.facts().size()).isZero();
    // What is passed over is not kept, and so may be longer; a name is kept.
    String longer = json.replace("x-", "x-" + "a".repeat(19)).formatted("");
    FactsJson.read(new ByteArrayInputStream(longer.getBytes(UTF_8)), "a", intake, limits);
    assertThatThrownBy(intake::facts).hasMessageContaining("20");
  }

  @Test
  void aFileMayBeAsLargeAsTheLimitAndNoLarger() throws IOException {
    byte[] json = file().getBytes(UTF_8);
    Intake intake = Intake.of(Samples.CATALOGUE);
    Limits fits = new Limits(json.length, 32, 100);
    FactsJson.read(new ByteArrayInputStream(json), "a.json", intake, fits);
    assertThat(intake.facts().size()).isZero();
    Limits tight = new Limits(json.length - 1, 32, 100);
    FactsJson.read(new ByteArrayInputStream(json), "a.json", intake, tight);
    assertThatThrownBy(intake::facts).hasMessageContaining((json.length - 1) + " bytes");
  }

  @Test
  void objectsMayLieAsDeepAsTheLimitAndNoDeeper() {
    assertThat(read(deep(32)).size()).isZero();
    assertThatThrownBy(() -> read(deep(33))).hasMessageContaining("32");
  }

  private static String deep(int depth) {
    return "{\"format\":\"pejl-facts/1\",\"observations\":[],\"x-deep\":" + "[".repeat(depth - 1)
        + "]".repeat(depth - 1) + "}";
  }

  @Test
  void writesOneLineForEachSubjectAndObservation() {
    Intake intake = Intake.of(Samples.CATALOGUE);
    intake.register("skole:varnæs", "Varnæs Skole", "kommune:580");
    intake.observe("fravaer", "skole:varnæs", "2019", "4.25");
    intake.observe("ansatte", "kommune:580", "2019-02", 4712);
    intake.observe("ansatte-i-ordning", "ordning", "igu", "kommune:580", "2019-02", 3);
    intake.observe("vedtaget", "kommune:580", "2019", "true");
    intake.observe("faerdig", "projekt:havn", "2021-12-31", "2021-10-01");
    byte[] json = FactsJson.bytes(intake.facts(), Samples.CATALOGUE);
    Golden.check("json/facts.json", new String(json, UTF_8));
  }

  @Test
  void whatARevisedFigureSaidBeforeIsWrittenAndReadBack() {
    Intake intake = Intake.withRevisions(Samples.CATALOGUE);
    intake.take(retrieved("4712", "2019-03-01"));
    intake.take(retrieved("4715", "2019-06-01"));
    intake.take(retrieved("4711", "2019-04-01"));
    Facts facts = intake.facts();
    Intake again = Intake.withRevisions(Samples.CATALOGUE);
    FactsJson.read(FactsJson.bytes(facts, Samples.CATALOGUE), "facts.json", again);
    assertThat(again.facts().observations())
        .containsExactlyElementsOf(facts.observations().toList());
    assertThat(facts.observations().findFirst().orElseThrow().superseded()).hasSize(2);
  }

  private static Draft retrieved(String value, String date) {
    Draft draft = Draft.of(new Place("", 0, ""), "ansatte", "kommune:580", "2019-02", value);
    return new Draft(
        draft.place(),
        draft.indicator(),
        draft.subject(),
        draft.period(),
        draft.dims(),
        value,
        null,
        null,
        null,
        false,
        List.of(),
        "",
        new Provenance("KRL", "", "", date));
  }

  @Test
  void refusesToWriteAFigureThatNoDecimalIs() {
    Key key = new Key("udgift", Subject.parse("kommune:580"), Period.parse("2019"), Dims.NONE);
    Facts facts =
        new Facts(List.of(Observation.of(key, new Reading.Known(Exact.of(1, 3)))), List.of());
    assertThatThrownBy(() -> FactsJson.bytes(facts, Samples.CATALOGUE))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("udgift kommune:580 2019")
        .hasMessageContaining("1/3");
  }

  @Test
  void theDigestIsOverTheCanonicalJsonOfTheFile() throws IOException {
    Facts facts = read(file(observation("fravaer", "kommune:580", "2019", "\"value\":4.25")));
    byte[] file = FactsJson.bytes(facts, Samples.CATALOGUE);
    byte[] canonical = new org.erdtman.jcs.JsonCanonicalizer(file).getEncodedUTF8();
    Object tree =
        tools.jackson.databind.json.JsonMapper.shared().readValue(canonical, Object.class);
    assertThat(FactsJson.digest(facts, Samples.CATALOGUE)).isEqualTo(CanonicalJson.digest(tree));
  }

  @Provide
  Arbitrary<List<Draft>> drafts() {
    return Samples.drafts();
  }

  private static Facts taken(List<Draft> drafts) {
    Intake intake = Intake.of(Samples.CATALOGUE);
    intake.register("skole:varnæs", "\"Varnæs\"", "kommune:580");
    intake.register("projekt:havn", "", null);
    drafts.forEach(intake::take);
    return intake.facts();
  }

  @Property
  void factsComeBackAsTheyWereWritten(@ForAll("drafts") List<Draft> drafts) {
    Facts facts = taken(drafts);
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsJson.read(FactsJson.bytes(facts, Samples.CATALOGUE), "facts.json", intake);
    Facts again = intake.facts();
    assertThat(again.observations())
        .containsExactlyElementsOf(facts.observations().toList());
    assertThat(again.entries()).containsExactlyElementsOf(facts.entries());
  }

  @Property
  void theOrderOfObservationsDoesNotChangeWhatIsWritten(
      @ForAll("drafts") List<Draft> drafts, @ForAll Random random) {
    List<Draft> shuffled = Samples.copy(drafts);
    Collections.shuffle(shuffled, random);
    assertThat(FactsJson.bytes(taken(shuffled), Samples.CATALOGUE))
        .isEqualTo(FactsJson.bytes(taken(drafts), Samples.CATALOGUE));
  }

  @Test
  void aFileWithoutObservationsIsNoted() {
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsJson.read("{\"format\":\"pejl-facts/1\",\"observations\":[]}", "f.json", intake);

    assertThat(intake.notes())
        .singleElement()
        .extracting(note -> note.wording().da())
        .asString()
        .startsWith("Filen har ingen observationer");
  }
}
