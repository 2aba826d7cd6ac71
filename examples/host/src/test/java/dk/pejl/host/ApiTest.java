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
  void an_evaluation_has_the_bytes_that_the_library_writes() {
    assertThat(host.get(EGEN).body()).isEqualTo(expected(ABOUT_EGEN));
  }

  @Test
  void a_plan_is_evaluated_by_its_id() {
    assertThat(host.get("/api/evaluations?subject=kommune:580&period=2023&plan=csr-2021")
            .body())
        .isEqualTo(expected(Question.about("kommune:580", "2023").plans("csr-2021")));
  }

  @Test
  void without_a_query_the_municipality_is_evaluated_as_of_its_newest_figure() {
    assertThat(host.get("/api/evaluations").body())
        .isEqualTo(expected(Question.about("kommune:580", "2023-12-31")));
  }

  @Test
  void an_evaluation_is_tagged_with_its_digest() {
    HttpResponse<String> answer = host.get(EGEN);
    String digest = answer.headers().firstValue("ETag").orElse("").replace("\"", "");
    assertThat(digest).startsWith("sha256:");
    assertThat(answer.body()).endsWith("\"digest\": \"" + digest + "\"\n}\n");
  }

  @Test
  void every_goal_is_listed() {
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
  void a_plan_in_a_further_jar_is_served_although_the_host_does_not_know_of_it() {
    assertThat(host.get("/api/goals").body()).contains("energioe-2027.klimaregnskab");
    assertThat(host.get("/?subject=kommune:741&period=2027&lang=en").body())
        .contains("Energy island 2027-2030");
  }

  @Test
  void the_form_for_figures_is_the_librarys() throws IOException {
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
  void the_form_for_figures_is_for_danish_spreadsheets_in_danish() {
    assertThat(host.get("/api/needs?goal=csr-2021.evaluering&lang=da").body())
        .startsWith("\uFEFFindicator;subject;period;");
  }

  @Test
  void figures_posted_as_a_table_are_in_the_next_answer() {
    host.post("text/csv; charset=utf-8", csv("csr-evaluering-udfoert,kommune:580,2022,true"));
    assertThat(host.get("/api/evaluations?period=2022&goal=csr-2021.evaluering").body())
        .contains("\"status\": \"met\"");
  }

  @Test
  void figures_posted_as_json_take_the_place_of_those_held() {
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
  void a_subject_posted_stays_when_further_figures_are_posted() {
    host.post("application/json", """
        {"format": "pejl-facts/1", "observations": [], "subjects": [
          {"id": "skole:varnaes", "name": "Varnæs Skole", "within": "kommune:580"}
        ]}""");
    host.post("text/csv", csv("csr-evaluering-udfoert,kommune:580,2022,true"));
    assertThat(host.get("/api/facts").body()).contains("Varnæs Skole");
  }

  @Test
  void put_figures_are_all_that_is_held() {
    HttpResponse<String> answer =
        host.put("text/csv", csv("csr-evaluering-udfoert,kommune:580,2022,true"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(host.store.now().facts().size()).isEqualTo(1);
  }

  @Test
  void figures_that_were_got_can_be_put_back() {
    String digest = host.store.now().digest();
    assertThat(host.put("application/json", host.get("/api/facts").body()).body())
        .contains("\"digest\":\"" + digest + "\"");
  }

  @Test
  void the_figures_held_are_tagged_with_the_digest_that_evaluations_name() {
    assertThat(host.get("/api/facts").headers().firstValue("ETag"))
        .contains('"' + FactsJson.digest(host.store.now().facts(), Hosted.PEJL.catalogue()) + '"');
  }

  @Test
  void the_health_tells_what_is_held() {
    assertThat(host.get("/healthz").body())
        .contains("\"status\":\"ok\"", "\"observations\":71", "\"csr-2021\"");
  }

  @Test
  void the_head_of_an_answer_has_its_length_and_no_body() {
    HttpResponse<String> head = host.send("HEAD", "/healthz", BodyPublishers.noBody());
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("Content-Length"))
        .hasValue(host.get("/healthz").body().length());
  }
}
