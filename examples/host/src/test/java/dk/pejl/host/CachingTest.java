package dk.pejl.host;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.verdict.Question;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachingTest {
  private static final String GOAL = "/goals/csr-2021.egen-andel?period=2023&lang=";
  private static final String CHANGE =
      "indicator,subject,period,value\ncsr-evaluering-udfoert,kommune:580,2022,true\n";

  private final Hosted host = new Hosted();

  @AfterEach
  void stop() {
    host.close();
  }

  private String tag(String path) {
    return host.get(path).headers().firstValue("ETag").orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/evaluations", "/api/facts", "/report", GOAL + "da"})
  void whatHasNotChangedIsNotSentAgain(String path) {
    HttpResponse<String> again = host.get(path, "If-None-Match", "\"other\", W/" + tag(path));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void afterNewFiguresTheAnswerIsSent() {
    String before = tag("/api/evaluations");
    host.post("text/csv", CHANGE);
    assertThat(host.get("/api/evaluations", "If-None-Match", before).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aPageInAnotherLanguageIsAnotherPage() {
    assertThat(host.get(GOAL + "en", "If-None-Match", tag(GOAL + "da")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aQuestionAskedAgainIsNotEvaluatedAgain() {
    Question question = Question.about("kommune:580", "2023").goals("csr-2021.egen-andel");
    Snapshot figures = host.store.now();
    assertThat(figures.answer(question)).isSameAs(figures.answer(question));
  }

  @Test
  void moreQuestionsThanAreKeptAreAnsweredToo() {
    Snapshot figures = host.store.now();
    Question question = Question.about("kommune:580", "2023").goals("csr-2021.evaluering");
    Snapshot.Answer first = figures.answer(question);
    for (int day = 0; day < Snapshot.MOST_ANSWERS; day++) {
      figures.answer(new Question(
          question.subject(),
          question.asOf().minusDays(day + 1L),
          question.goals(),
          question.plans(),
          question.standings()));
    }
    assertThat(figures.answer(question)).isNotSameAs(first);
    assertThat(figures.answer(question).json()).isEqualTo(first.json());
  }
}
