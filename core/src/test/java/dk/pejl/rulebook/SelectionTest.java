package dk.pejl.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Subject;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionTest {
  private static final Question QUESTION = Question.about("kommune:580", "2022")
      .goals("p.a")
      .plans("q")
      .standings(List.of(Standing.GOAL));

  @Test
  void servesTheSameQuestionAboutAnother() {
    Question another = QUESTION.about(Subject.parse("skole:1"));
    assertThat(Selection.of(QUESTION, List.of()).serves(another)).isTrue();
  }

  static List<Question> others() {
    return List.of(
        Question.about("kommune:580", "2021")
            .goals("p.a")
            .plans("q")
            .standings(List.of(Standing.GOAL)),
        QUESTION.goals("p.b"),
        QUESTION.goals(List.of()),
        QUESTION.plans("r"),
        QUESTION.plans("q", "r"),
        QUESTION.standings(List.of()));
  }

  @ParameterizedTest
  @MethodSource("others")
  void servesNoQuestionForOtherGoalsOrAnotherDate(Question other) {
    assertThat(Selection.of(QUESTION, List.of()).serves(other)).isFalse();
  }
}
