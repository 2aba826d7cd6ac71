package dk.pejl.rulebook;

import dk.pejl.verdict.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives every rule that calls helpers of its pack a thread of its own and a limit of time, since nothing
 * else says that a helper ever ends. After the limit the goal is an error and its thread is let go.
 */
final class Limited implements Engine {
  private final Engine engine;
  private final Set<String> calling;
  private final Duration limit;

  /** An engine that limits the goals of the given ids. */
  Limited(Engine engine, Set<String> calling, Duration limit) {
    this.engine = engine;
    this.calling = Set.copyOf(calling);
    this.limit = limit;
  }

  @Override
  public void conclude(Question question, List<Assessment> asked) {
    List<Assessment> plain = new ArrayList<>();
    List<Assessment> limited = new ArrayList<>();
    asked.forEach(each -> (calling.contains(each.getGoal()) ? limited : plain).add(each));
    if (!plain.isEmpty()) {
      engine.conclude(question, plain);
    }
    limited.forEach(each -> conclude(question, each));
  }

  /** Works on a copy, so that a thread that was let go changes nothing any more. */
  private void conclude(Question question, Assessment each) {
    Assessment copy = each.again();
    FutureTask<Assessment> task =
        new FutureTask<>(() -> engine.conclude(question, List.of(copy)), copy);
    Thread thread = new Thread(task, "pejl " + each.getGoal());
    thread.setDaemon(true);
    thread.start();
    try {
      each.become(task.get(limit.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException tooLong) {
      thread.interrupt();
      each.fail(RuleFailure.outOfTime(limit));
    } catch (InterruptedException stopped) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      each.fail(RuleFailure.onRightSide(stopped));
    } catch (ExecutionException thrown) {
      Throwable cause = Objects.requireNonNull(thrown.getCause());
      RuleFailure.throwIfFatal(cause);
      each.fail(RuleFailure.onRightSide(cause));
    }
  }
}
