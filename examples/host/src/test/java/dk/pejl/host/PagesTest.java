package dk.pejl.host;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.report.Report;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private final Hosted host = new Hosted();

  @AfterEach
  void stop() {
    host.close();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void theOverviewHasEveryVerdictWithItsReason() {
    String page = host.get("/?period=2023&plan=csr-2021&lang=en").body();
    Snapshot.Answer answer =
        host.store.now().answer(Question.about("kommune:580", "2023").plans("csr-2021"));
    Texts texts = Texts.of(Language.EN, answer.evaluation());
    assertThat(answer.evaluation().verdicts()).hasSize(18);
    for (Verdict verdict : answer.evaluation().verdicts()) {
      assertThat(page)
          .contains("href=\"/goals/" + verdict.goal().id() + "?")
          .contains(Markup.text(texts.why(verdict)).markup());
    }
  }

  @Test
  void withoutAQueryTheOverviewIsOfTheNewestFigures() {
    assertThat(host.get("/?lang=en").body())
        .contains("Aabenraa: are the goals met? 31 December 2023")
        .contains("7 met, 1 not met, 1 not due, 61 unknown, 11 unmeasurable, 1 not applicable");
  }

  @Test
  void whereNoPlanIsInForceTheOverviewSaysSo() {
    assertThat(host.get("/?period=1999&lang=en").body()).contains("No plan is in force");
  }

  @Test
  void withoutAnyFiguresTheOverviewIsThere() {
    host.put("application/json", "{\"format\": \"pejl-facts/1\", \"observations\": []}");
    assertThat(host.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void aGoalIsExplainedByTheLibrarysReport() throws IOException {
    Snapshot.Answer answer =
        host.store.now().answer(Question.about("kommune:580", "2023").goals("csr-2021.egen-andel"));
    StringBuilder report = new StringBuilder();
    Report.in(Language.DA)
        .linking("Til målene", "/?subject=kommune%3A580&period=2023-12-31&lang=da")
        .write(answer.evaluation(), answer.digests(), report);
    assertThat(host.get("/goals/csr-2021.egen-andel?period=2023").body())
        .isEqualTo(report.toString());
  }

  @Test
  void aReportIsAboutAllGoalsAskedFor() {
    assertThat(host.get("/report?period=2023&plan=csr-2021").body())
        .contains("csr-2021.egen-andel", "csr-2021.maerke");
  }

  @Test
  void whatFiguresHoldStaysText() {
    host.post("application/json", """
        {"format": "pejl-facts/1", "observations": [], "subjects": [
          {"id": "kommune:580", "name": "<script>alert('x')</script>&\\""}
        ]}""");
    assertThat(host.get("/").body())
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;")
        .doesNotContain("<script");
  }

  @ParameterizedTest
  @CsvSource({
    "da, '', da",
    "en, '', en",
    "EN, da, en",
    "'', 'en-GB,en;q=0.9,da;q=0.8', en",
    "'', 'da;q=0.9,en;q=0.8', da",
    "'', 'de,fr;q=0.9', da",
    "'', 'not a language!', da",
  })
  void aPageIsInTheLanguageAskedForOrElsePreferred(String asked, String preferred, String spoken) {
    HttpResponse<String> page = preferred.isEmpty()
        ? host.get("/?lang=" + asked)
        : host.get("/?lang=" + asked, "Accept-Language", preferred);
    assertThat(header(page, "Content-Language")).isEqualTo(spoken);
    assertThat(page.body()).contains("<html lang=\"" + spoken + "\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/goals/csr-2021.maerke", "/report", "/nowhere"})
  void aPageMayRunNothingAndIsNotShownWithinOthers(String path) {
    HttpResponse<String> page = host.get(path);
    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("script-src");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void theStyleSheetIsServed() {
    assertThat(header(host.get("/host.css"), "Content-Type")).startsWith("text/css");
  }
}
