package dk.pejl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.Bulk.Answer;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.rulebook.TestRulebooks;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Schools are to have as many pupils as the municipality's limit, which is common to them all. */
class BulkTest {
  private static final Evaluator EVALUATOR = TestRulebooks.evaluator(new TestPack(
      TestRulebooks.plan("plan", "2021..2024"),
      """
      rule "plan.elever"
          @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
          @standing( "goal" ) @subject( "skole" ) @every( "2021..2024" ) @source( "1. Afsnit" )
      when
          $a : Assessment( goal == "plan.elever", $nu : now, $by : now.of("kommune:580") )
          $elever : Count( indicator == "elever", at == $nu )
          $mindst : Count( indicator == "mindst", at == $by )
      then
          $a.conclude( $elever.isAtLeast( $mindst ) );
      end
      """,
      catalogue -> catalogue.add(
          Indicator.count("elever").of("skole"), Indicator.count("mindst").of("kommune"))));
  private static final Facts LIMIT =
      EVALUATOR.intake().observe("mindst", "kommune:580", "2022", 500).facts();
  private static final int MANY = 1000;

  private static Bulk bulk() {
    return Bulk.of(EVALUATOR, subject -> Question.about(subject, Period.parse("2022")))
        .with(LIMIT);
  }

  /** The school of so many pupils; a number below zero is a fault of its own. */
  private static Bulk.Case school(int pupils) {
    return new Bulk.Case(
        Subject.parse("skole:" + Math.abs(pupils)),
        EVALUATOR
            .intake()
            .observe("elever", "skole:" + Math.abs(pupils), "2022", pupils)
            .facts());
  }

  private static String said(Answer<Integer> answer) {
    return answer instanceof Answer.Reached<Integer> reached
        ? status(reached.evaluation()).id()
        : ((Answer.Failed<Integer>) answer).problems().get(0).wording().en();
  }

  private static Status status(Evaluation evaluation) {
    return evaluation.verdict("plan.elever").status();
  }

  private static List<String> answers(Bulk bulk, Iterator<Integer> schools) throws IOException {
    List<String> answers = new ArrayList<>();
    bulk.run(schools, BulkTest::school, answer -> answer.item() + " " + said(answer), answers::add);
    return answers;
  }

  @Test
  void answersComeInTheOrderOfTheItems() throws IOException {
    assertThat(answers(bulk().threads(4), IntStream.range(0, MANY).iterator()))
        .isEqualTo(IntStream.range(0, MANY)
            .mapToObj(pupils -> pupils + (pupils >= 500 ? " met" : " not-met"))
            .toList());
  }

  @Test
  void aFaultOfOneItemDoesNotSilenceTheOthers() throws IOException {
    assertThat(answers(bulk(), List.of(600, -3, 700).iterator()))
        .containsExactly("600 met", "-3 '-3' is below zero, and 'elever' is a count.", "700 met");
  }

  @Test
  void whatStandsInTheCommonFactsTooIsAFaultOfTheItem() {
    Answer<Integer> answer = bulk().with(school(600).facts()).answer(600, BulkTest::school);

    assertThat(said(answer)).contains("'elever skole:600 2022' stands both");
  }

  @Test
  void anErrorWhileTheResultIsMadeIsAFaultOfTheItem() throws IOException {
    List<String> results = new ArrayList<>();
    bulk()
        .<Integer, String>run(
            List.of(600, 700).iterator(),
            BulkTest::school,
            answer -> {
              if (answer instanceof Answer.Reached<Integer> && answer.item() == 600) {
                throw new IllegalStateException("ink is out");
              }
              return said(answer);
            },
            results::add);

    assertThat(results)
        .containsExactly(
            "The evaluation failed: java.lang.IllegalStateException: ink is out", "met");
  }

  @Test
  void anAnswerIsTheOneOfTheEvaluatorWithCommonFactsAdded() {
    Answer<Integer> answer = bulk().answer(600, BulkTest::school);
    Facts both = EVALUATOR
        .intake()
        .observe("elever", "skole:600", "2022", 600)
        .observe("mindst", "kommune:580", "2022", 500)
        .facts();

    assertThat(((Answer.Reached<Integer>) answer).evaluation().verdicts().get(0).claim())
        .isEqualTo(EVALUATOR
            .evaluate(both, Question.about("skole:600", "2022"))
            .verdicts()
            .get(0)
            .claim());
  }

  @Test
  void theItemsAreNotDrawnFarAheadOfTheAnswers() throws IOException {
    int[] drawn = {0};
    int[] furthest = {0};
    int[] taken = {0};
    Iterator<Integer> counted =
        Stream.iterate(0, i -> i + 1).limit(5 * MANY).peek(i -> drawn[0]++).iterator();
    bulk().threads(2).run(counted, BulkTest::school, BulkTest::said, answer -> {
      furthest[0] = Math.max(furthest[0], drawn[0] - taken[0]);
      taken[0]++;
    });

    assertThat(taken[0]).isEqualTo(5 * MANY);
    assertThat(furthest[0]).isLessThan(MANY);
  }

  @Test
  void theListenerIsToldHowManyAreDone() throws IOException {
    List<Long> told = new ArrayList<>();
    answers(bulk().progress(told::add), IntStream.range(0, MANY).iterator());

    assertThat(told).isSorted().endsWith((long) MANY).hasSizeGreaterThan(2);
  }

  @Test
  void whatTheTakerThrowsEndsTheRun() {
    assertThatThrownBy(() -> bulk()
            .run(IntStream.range(0, MANY).iterator(), BulkTest::school, BulkTest::said, answer -> {
              throw new IOException("the disk is full");
            }))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is full");
  }
}
