package dk.pejl.host;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.csv.FactsCsv;
import dk.pejl.json.CanonicalJson;
import dk.pejl.json.EvaluationJson;
import dk.pejl.json.FactsJson;
import dk.pejl.json.GoalJson;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiTest {
  private static final String EGEN = "/api/evaluations?subject=kommune:580&period=2023"
      + "&goal=csr-2021.egen-andel&goal=csr-2021.uddannelse-andel";
  private static final Question ABOUT_EGEN = Question.about("kommune:580", "2023")
      .goals("csr-2021.egen-andel", "csr-2021.uddannelse-andel");

  private final Hosted host = new Hosted();

  @AfterEach
  void stop() {
    host.close();
  }

  private String expected(Question question) {
    return new EvaluationJson(Texts::why)
        .pretty(Hosted.PEJL.evaluate(host.store.now().facts(), question));
  }

  private static String csv(String... rows) {
    return "indicator,subject,period,value\n" + String.join("\n", rows) + "\n";
  }

  @Test
  void anEvaluationHasTheBytesThatTheLibraryWrites() {
    assertThat(host.get(EGEN).body()).isEqualTo(expected(ABOUT_EGEN));
  }

  @Test
  void aPlanIsEvaluatedByItsId() {
    assertThat(host.get("/api/evaluations?subject=kommune:580&period=2023&plan=csr-2021")
            .body())
        .isEqualTo(expected(Question.about("kommune:580", "2023").plans("csr-2021")));
  }

  @Test
  void withoutAQueryTheMunicipalityIsEvaluatedAsOfItsNewestFigure() {
    assertThat(host.get("/api/evaluations").body())
        .isEqualTo(expected(Question.about("kommune:580", "2023-12-31")));
  }

  @Test
  void anEvaluationIsTaggedWithItsDigest() {
    HttpResponse<String> answer = host.get(EGEN);
    String digest = answer.headers().firstValue("ETag").orElse("").replace("\"", "");
    assertThat(digest).startsWith("sha256:");
    assertThat(answer.body()).endsWith("\"digest\": \"" + digest + "\"\n}\n");
  }

  @Test
  void everyGoalIsListed() {
    String goals = host.get("/api/goals").body();
    assertThat(Hosted.PEJL.goals())
        .extracting(Goal::id)
        .allSatisfy(id -> assertThat(goals).contains("\"id\":\"" + id + "\""));
    assertThat(goals)
        .startsWith("["
            + new String(
                CanonicalJson.bytes(GoalJson.of(Hosted.PEJL.goals().get(0))),
                StandardCharsets.UTF_8));
  }

  @Test
  void aPlanInAFurtherJarIsServedAlthoughTheHostDoesNotKnowOfIt() {
    assertThat(host.get("/api/goals").body()).contains("energioe-2027.klimaregnskab");
    assertThat(host.get("/?subject=kommune:741&period=2027&lang=en").body())
        .contains("Energy island 2027-2030");
  }

  @Test
  void theFormForFiguresIsTheLibrarys() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactsCsv.template(
        Hosted.PEJL.needs(host.store.now().facts(), ABOUT_EGEN),
        Hosted.PEJL.catalogue(),
        FactsCsv.Form.PLAIN,
        out);
    assertThat(host.get(EGEN.replace("evaluations", "needs") + "&lang=en").body())
        .isEqualTo(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theFormForFiguresIsForDanishSpreadsheetsInDanish() {
    assertThat(host.get("/api/needs?goal=csr-2021.evaluering&lang=da").body())
        .startsWith("\uFEFFindicator;subject;period;");
  }

  @Test
  void figuresPostedAsATableAreInTheNextAnswer() {
    host.post("text/csv; charset=utf-8", csv("csr-evaluering-udfoert,kommune:580,2022,true"));
    assertThat(host.get("/api/evaluations?period=2022&goal=csr-2021.evaluering").body())
        .contains("\"status\": \"met\"");
  }

  @Test
  void figuresPostedAsJsonTakeThePlaceOfThoseHeld() {
    int held = host.store.now().facts().size();
    host.post("application/json", """
        {"format": "pejl-facts/1", "observations": [
          {"indicator": "csr-evaluering-udfoert", "subject": "kommune:580", "period": "2023", "value": false}
        ]}""");
    assertThat(host.get("/api/evaluations?period=2023&goal=csr-2021.evaluering").body())
        .contains("\"status\": \"not-met\"");
    assertThat(host.store.now().facts().size()).isEqualTo(held);
  }

  @Test
  void aSubjectPostedStaysWhenFurtherFiguresArePosted() {
    host.post("application/json", """
        {"format": "pejl-facts/1", "observations": [], "subjects": [
          {"id": "skole:varnaes", "name": "Varnæs Skole", "within": "kommune:580"}
        ]}""");
    host.post("text/csv", csv("csr-evaluering-udfoert,kommune:580,2022,true"));
    assertThat(host.get("/api/facts").body()).contains("Varnæs Skole");
  }

  @Test
  void putFiguresAreAllThatIsHeld() {
    HttpResponse<String> answer =
        host.put("text/csv", csv("csr-evaluering-udfoert,kommune:580,2022,true"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(host.store.now().facts().size()).isEqualTo(1);
  }

  @Test
  void figuresThatWereGotCanBePutBack() {
    String digest = host.store.now().digest();
    assertThat(host.put("application/json", host.get("/api/facts").body()).body())
        .contains("\"digest\":\"" + digest + "\"");
  }

  @Test
  void theFiguresHeldAreTaggedWithTheDigestThatEvaluationsName() {
    assertThat(host.get("/api/facts").headers().firstValue("ETag"))
        .contains('"' + FactsJson.digest(host.store.now().facts(), Hosted.PEJL.catalogue()) + '"');
  }

  @Test
  void theHealthTellsWhatIsHeld() {
    assertThat(host.get("/healthz").body())
        .contains("\"status\":\"ok\"", "\"observations\":71", "\"csr-2021\"");
  }

  @Test
  void theHeadOfAnAnswerHasItsLengthAndNoBody() {
    HttpResponse<String> head = host.send("HEAD", "/healthz", BodyPublishers.noBody());
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("Content-Length"))
        .hasValue(host.get("/healthz").body().length());
  }
}
