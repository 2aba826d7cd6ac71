package dk.pejl;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.rulebook.EngineMode;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Asks the same about subject after subject, of which there may be more than memory holds. On
 * all cores and in the order of the subjects; what is wrong with one does not silence the others.
 * Immutable and thread-safe.
 *
 * <p>Each subject is answered from its own facts and the common ones alone. A goal that compares it
 * with others of its kind needs these among the common facts.
 */
public final class Bulk {
  // So many subjects go to a thread at a time: enough that handing them over costs nothing.
  private static final int CHUNK = 40;
  private static final int CHUNKS_AHEAD = 4;
  private static final Place NOWHERE = new Place("", 0, "");

  // As it was given, so that its own engine is not made again for whoever asks for just that.
  private final Evaluator given;
  private final Evaluator evaluator;
  private final Function<Subject, Question> question;
  private final Facts common;
  private final int threads;
  private final LongConsumer progress;

  private Bulk(
      Evaluator given,
      Evaluator evaluator,
      Function<Subject, Question> question,
      Facts common,
      int threads,
      LongConsumer progress) {
    this.given = given;
    this.evaluator = evaluator;
    this.question = question;
    this.common = common;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Asks the question that the function gives for a subject, of the rules of an evaluator. By the
   * direct loop, whichever engine the evaluator has, since that is quicker and says the same.
   */
  public static Bulk of(Evaluator evaluator, Function<Subject, Question> question) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Bulk(
        evaluator, evaluator.by(EngineMode.DIRECT), question, Facts.NONE, cores, done -> {});
  }

  /** By the given engine. */
  public Bulk by(EngineMode engine) {
    return new Bulk(given, given.by(engine), question, common, threads, progress);
  }

  /** With facts that hold for every subject; they are shared and not copied. */
  public Bulk with(Facts facts) {
    return new Bulk(given, evaluator, question, facts, threads, progress);
  }

  /** On so many threads instead of as many as there are cores. */
  public Bulk threads(int count) {
    return new Bulk(given, evaluator, question, common, count, progress);
  }

  /** With a listener that is told now and then, on the calling thread, how many are done. */
  public Bulk progress(LongConsumer listener) {
    return new Bulk(given, evaluator, question, common, threads, listener);
  }

  /**
   * A subject with its own facts.
   *
   * @param subject whom to ask about
   * @param facts what is supplied of it, without what is common to all
   */
  public record Case(Subject subject, Facts facts) {}

  /**
   * What became of one item of the input.
   *
   * @param <T> what the input consists of
   */
  public sealed interface Answer<T> {
    /** The item. */
    T item();

    /**
     * An item that was evaluated.
     *
     * @param item the item
     * @param evaluation the answer
     * @param <T> what the input consists of
     */
    record Reached<T>(T item, Evaluation evaluation) implements Answer<T> {}

    /**
     * An item that has no answer.
     *
     * @param item the item
     * @param problems all that is wrong with it, at least one
     * @param <T> what the input consists of
     */
    record Failed<T>(T item, List<Problem> problems) implements Answer<T> {}
  }

  /**
   * Takes the results one after the other.
   *
   * @param <R> what an answer was made into
   */
  @FunctionalInterface
  public interface Taker<R> {
    /** Takes the next result. */
    void take(R result) throws IOException;
  }

  /**
   * Answers for every item. The items are drawn and the results given to the taker on the calling
   * thread, in the order of the items; reading an item into a case, evaluating it and making the
   * result of its answer happen on all threads.
   *
   * @param items what the cases are made of: rows, documents, or ids of a database
   * @param read makes the case of an item; what it throws is the fault of that item
   * @param made makes the result of an answer, such as its bytes
   * @param taker takes the results
   * @param <T> what the input consists of
   * @param <R> what an answer is made into
   */
  public <T, R> void run(
      Iterator<? extends T> items,
      Function<? super T, Case> read,
      Function<? super Answer<T>, ? extends R> made,
      Taker<? super R> taker)
      throws IOException {
    BulkTally tally = new BulkTally();
    ExecutorService workers = Executors.newFixedThreadPool(threads, Bulk::daemon);
    try {
      new Run<T, R>(items, some -> results(some, read, made, tally), taker).through(workers);
    } finally {
      workers.shutdownNow();
      evaluator.ran(tally);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "bulk");
    thread.setDaemon(true);
    return thread;
  }

  private <T, R> List<R> results(
      List<T> some,
      Function<? super T, Case> read,
      Function<? super Answer<T>, ? extends R> made,
      BulkTally tally) {
    List<R> results = new ArrayList<>(some.size());
    for (T item : some) {
      Answer<T> answer = answer(item, read);
      tally.add(answer);
      results.add(result(answer, made));
    }
    return results;
  }

  /** What follows from a claim is worked out only when it is written, and may fail there too. */
  private static <T, R> R result(Answer<T> answer, Function<? super Answer<T>, ? extends R> made) {
    try {
      return made.apply(answer);
    } catch (RuntimeException failure) {
      return made.apply(failed(answer.item(), failure));
    }
  }

  /** Answers for one item, on the calling thread. */
  public <T> Answer<T> answer(T item, Function<? super T, Case> read) {
    try {
      Case its = read.apply(item);
      return new Answer.Reached<>(
          item, evaluator.evaluateOneOfMany(its.facts.and(common), question.apply(its.subject)));
    } catch (RuntimeException failure) {
      return failed(item, failure);
    }
  }

  private static <T> Answer<T> failed(T item, RuntimeException failure) {
    return new Answer.Failed<>(
        item,
        failure instanceof Problems problems
            ? problems.list()
            : List.of(new Problem(NOWHERE, said(failure))));
  }

  private static Wording said(RuntimeException failure) {
    return failure instanceof Refusal refusal
        ? refusal.wording()
        : new Wording("Evalueringen fejlede: " + failure, "The evaluation failed: " + failure);
  }

  /** One run through the items: a few chunks ahead of what has been taken. */
  private final class Run<T, R> {
    private final Iterator<? extends T> items;
    private final Function<List<T>, List<R>> work;
    private final Taker<? super R> taker;
    private final Queue<Future<List<R>>> underway = new ArrayDeque<>();
    private long done;

    Run(Iterator<? extends T> items, Function<List<T>, List<R>> work, Taker<? super R> taker) {
      this.items = items;
      this.work = work;
      this.taker = taker;
    }

    void through(ExecutorService workers) throws IOException {
      while (items.hasNext()) {
        List<T> chunk = chunk();
        Callable<List<R>> task = () -> work.apply(chunk);
        underway.add(workers.submit(task));
        if (underway.size() > threads * CHUNKS_AHEAD) {
          takeFirst();
        }
      }
      while (!underway.isEmpty()) {
        takeFirst();
      }
    }

    private List<T> chunk() {
      List<T> chunk = new ArrayList<>(CHUNK);
      while (chunk.size() < CHUNK && items.hasNext()) {
        chunk.add(items.next());
      }
      return chunk;
    }

    private void takeFirst() throws IOException {
      for (R result : finished(underway.remove())) {
        taker.take(result);
        done++;
      }
      progress.accept(done);
    }
  }

  private static <V> V finished(Future<V> work) {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
