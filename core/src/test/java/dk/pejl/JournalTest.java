package dk.pejl;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.rulebook.EngineMode;
import dk.pejl.rulebook.Failed;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.spi.LoggingEventAware;

class JournalTest {
  private static final Subject COMPANY = Subject.parse("virksomhed:12345678");

  /** A logger that keeps what it is told. */
  private static final class Kept extends LegacyAbstractLogger implements LoggingEventAware {
    private static final long serialVersionUID = 1L;

    private final transient List<String> events = new ArrayList<>();
    private final Level least;

    Kept(Level least) {
      this.least = least;
    }

    @Override
    public void log(LoggingEvent event) {
      events.add(event.getLevel() + " " + event.getMessage() + " " + event.getKeyValuePairs()
          + (event.getThrowable() == null ? "" : " " + event.getThrowable()));
    }

    private boolean takes(Level level) {
      return level.toInt() >= least.toInt();
    }

    @Override
    public boolean isTraceEnabled() {
      return takes(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
      return takes(Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
      return takes(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
      return takes(Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
      return takes(Level.ERROR);
    }

    @Override
    protected String getFullyQualifiedCallerName() {
      return "";
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
      events.add(level + " " + message);
    }
  }

  private static List<String> events(Level least, Status status) {
    Kept kept = new Kept(least);
    new Journal(kept)
        .evaluated(
            new Evaluated(List.of(evaluation(status)), EngineMode.DIRECT, Duration.ofMillis(7)));
    return kept.events;
  }

  private static Evaluation evaluation(Status status) {
    Wording text = Wording.same("x");
    Plan plan = new Plan("plan", text, Window.parse("2020..2023"), text, COMPANY);
    Goal goal = new Goal(
        "plan.maal",
        plan,
        text,
        text,
        Standing.GOAL,
        Goal.Mode.EVERY_PERIOD,
        Window.parse("2020.."),
        Grain.YEAR,
        null,
        "virksomhed",
        text,
        "",
        "",
        new Goal.Rule("plan.maal", "plan.drl", 1, "", "sha256:b"));
    Question question = Question.about(COMPANY, Period.parse("2021")).plans("plan");
    return new Evaluation(
        question,
        new Evaluation.Engine("", ""),
        Map.of("plan", "sha256:a"),
        Facts.NONE,
        Catalogue.builder().build(),
        List.of(Verdict.without(goal, COMPANY, question.asOf(), status, new Claim.None(text))));
  }

  @Test
  void aCallIsOneEvent() {
    assertThat(events(Level.INFO, Status.NOT_DUE))
        .containsExactly("INFO Evaluated [questions=\"1\", subjects=\"[virksomhed]\","
            + " asOf=\"[2021-12-31]\", plans=\"[plan]\", goals=\"[]\", observations=\"0\","
            + " verdicts=\"{not-due=1}\", rules=\"[plan sha256:a]\","
            + " engine=\"direct\", milliseconds=\"7\"]");
  }

  @Test
  void aRunInBulkIsOneEvent() {
    BulkTally tally = new BulkTally();
    for (int subject = 0; subject < 1000; subject++) {
      tally.add(new Bulk.Answer.Reached<>(subject, evaluation(Status.MET)));
    }
    tally.add(new Bulk.Answer.Failed<>(1001, List.of()));
    Kept kept = new Kept(Level.INFO);
    new Journal(kept).ran(tally, EngineMode.DIRECT);
    assertThat(kept.events)
        .singleElement()
        .asString()
        .startsWith("INFO Evaluated in bulk [answered=\"1000\", failed=\"1\","
            + " verdicts=\"{met=1000}\", engine=\"direct\", milliseconds=");
  }

  @Test
  void eachGoalIsToldOfWhereDetailsAreWanted() {
    assertThat(events(Level.DEBUG, Status.NOT_DUE))
        .contains("DEBUG Judged [goal=\"plan.maal\", status=\"not-due\", truth=\"unknown\","
            + " missing=\"0\", rule=\"sha256:b\"]");
  }

  @Test
  void aRuleThatFailedIsAWarning() {
    Kept kept = new Kept(Level.WARN);
    Evaluation failed = evaluation(Status.ERROR);
    new Journal(kept)
        .failed(new Failed(
            failed.question(), failed.verdicts().get(0), new IllegalStateException("x")));
    assertThat(kept.events)
        .containsExactly("WARN The rule of a goal failed [goal=\"plan.maal\"]"
            + " java.lang.IllegalStateException: x");
  }

  @Test
  void nobodyIsNamed() {
    assertThat(events(Level.TRACE, Status.ERROR)).noneMatch(event -> event.contains("12345678"));
  }
}
