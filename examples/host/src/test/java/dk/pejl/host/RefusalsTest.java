package dk.pejl.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
  private static final Hosted HOST = new Hosted();

  @AfterAll
  static void stop() {
    HOST.close();
  }

  /** What an answer says, with what is told to programs in its headers. */
  private static String all(HttpResponse<String> answer) {
    StringBuilder all = new StringBuilder().append(answer.statusCode()).append('\n');
    for (String name : new String[] {"Content-Type", "Content-Language", "Allow", "Accept-Post"}) {
      answer
          .headers()
          .firstValue(name)
          .ifPresent(value -> all.append(name).append(": ").append(value).append('\n'));
    }
    return all.append('\n').append(answer.body()).append('\n').toString();
  }

  private static void refused(int status, String golden, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(status);
    Golden.check(golden, all(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "400, unknown-name, /api/evaluations?perod=2023",
    "400, unknown-subject, /api/evaluations?subject=kommune:aabenra",
    "400, no-subject, /api/evaluations?subject=580",
    "400, unknown-code, /api/evaluations?subject=kommune:999",
    "400, no-period, /api/evaluations?period=2023-13",
    "400, unknown-plan, /api/needs?plan=csr-2020",
    "400, unknown-goal, /api/evaluations?goal=csr-2021.egen-andl",
    "400, unknown-language, /api/goals?lang=de",
    "400, several-subjects, /api/evaluations?subject=kommune:580&subject=kommune:540",
    "400, everything-at-once, /api/evaluations?subject=580&period=i+dag&plan=csr&goal=maerke&why=1",
    "400, page-about-no-period, /?period=sidste",
    "404, unknown-goal-page, /goals/csr-2021.egen-andl",
    "404, unknown-path, /api/evaluation",
    "404, unknown-page, /rapport",
  })
  void aQuestionThatCannotBeAnsweredIsRefusedInWords(int status, String golden, String path) {
    String spoken = path.contains("lang=") ? "" : path.contains("?") ? "&lang=" : "?lang=";
    for (String language : spoken.isEmpty() ? new String[] {""} : new String[] {"da", "en"}) {
      refused(
          status,
          golden + (language.isEmpty() ? "" : "-" + language),
          HOST.get(path + spoken + language));
    }
  }

  @Test
  void everyProblemWithPostedFiguresIsToldWithItsPlace() {
    String facts = HOST.get("/api/facts").body();
    refused(422, "facts-json", HOST.post("application/json", """
        {"format": "pejl-facts/1", "observations": [
          {"indicator": "ansate", "subject": "kommune:580", "period": "2023-02", "value": 1},
          {"indicator": "ansatte", "subject": "kommune:580", "period": "2022", "value": -4},
          {"indicator": "csr-evaluering-udfoert", "subject": "kommune:580", "period": "2022", "value": true}
        ]}"""));
    assertThat(HOST.get("/api/facts").body()).isEqualTo(facts);
  }

  @Test
  void aTableWithProblemsIsRefusedInEnglishToo() {
    refused(
        422,
        "facts-csv-en",
        HOST.send(
            "PUT",
            "/api/facts?lang=en",
            BodyPublishers.ofString(
                "indicator,subject,period,value\nansatte,kommune:999,2023-02,many\n"),
            "Content-Type",
            "text/csv"));
  }

  @Test
  void whatIsNotJsonIsRefusedWithItsLine() {
    refused(422, "facts-broken", HOST.post("application/json", "{\n  \"format\": oops\n}"));
  }

  @Test
  void aFigureThatDoesNotFitThoseHeldIsRefused() {
    String head = "indicator,subject,period,value\n";
    assertThat(HOST.post("text/csv", head + "fleksjob-visiterede,kommune:540,2023-02,10\n")
            .statusCode())
        .isEqualTo(200);
    refused(
        422,
        "facts-exceeding",
        HOST.post("text/csv", head + "fleksjob-ledige,kommune:540,2023-02,12\n"));
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    refused(413, "too-large", HOST.post("text/csv", "x".repeat(Request.MOST_BYTES + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded"})
  void aFormOfFiguresThatIsNotReadIsRefused(String type) {
    refused(415, "unknown-form-" + type.replace('/', '-'), HOST.post(type, "ansatte=1"));
  }

  @Test
  void figuresWithoutAFormAreRefused() {
    assertThat(HOST.send("POST", "/api/facts", BodyPublishers.ofString("x")).statusCode())
        .isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource({"DELETE, /api/facts", "POST, /api/goals", "OPTIONS, /", "TRACE, /healthz"})
  void anotherMethodIsRefusedWithThoseThatAreAllowed(String method, String path) {
    refused(405, "method-" + method, HOST.send(method, path, BodyPublishers.noBody()));
  }

  @Test
  void aFailureOfTheProgramIsToldWithoutItsInside() throws IOException {
    Server broken = Server.start("127.0.0.1", 0, Hosted.PEJL, null);
    try {
      refused(500, "failure", Hosted.send(broken, "GET", "/api/facts", BodyPublishers.noBody()));
    } finally {
      broken.stop();
    }
  }
}
