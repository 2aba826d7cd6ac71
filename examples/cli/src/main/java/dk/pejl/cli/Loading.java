package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.EvaluatorBuilder;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * An evaluator on its way. Loading rules takes most of the time that a short call takes; meanwhile
 * the facts can be read.
 */
final class Loading {
  private final FutureTask<Evaluator> task;

  private Loading(FutureTask<Evaluator> task) {
    this.task = task;
  }

  /** Begins to load rules. */
  static Loading of(EvaluatorBuilder builder) {
    FutureTask<Evaluator> task = new FutureTask<>(builder::build);
    Thread thread = new Thread(task, "rules");
    // A call that is refused ends without waiting for rules that it does not need.
    thread.setDaemon(true);
    thread.start();
    return new Loading(task);
  }

  /** The evaluator, once it is there. */
  Evaluator evaluator() {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
