package dk.pejl.rulebook;

import dk.pejl.verdict.Question;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;

/**
 * Drools matches the rules of one plan as they are written: assessments and evidence are facts of a
 * session, and a right side concludes because its left side matched. Sessions are pooled, emptied
 * after each use, and thrown away after an error.
 */
final class Matching implements Engine {
  private final KieBase rules;
  private final @Nullable Consumer<Match> listener;
  private final Queue<Session> idle = new ConcurrentLinkedQueue<>();

  Matching(Model model, @Nullable Consumer<Match> listener) {
    this.rules = OwnLoader.in(() -> base(model));
    this.listener = listener;
  }

  // The way that is not deprecated takes the thread's class loader, which in a host may be any.
  @SuppressWarnings("deprecation")
  private static KieBase base(Model model) {
    KieBaseConfiguration configuration = KieServices.get()
        .newKieBaseConfiguration(new Properties(), Matching.class.getClassLoader());
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    // A session holds one assessment a rule and the few facts it asks for: to look these over is
    // quicker than to keep an index of them.
    configuration.setOption(IndexLeftBetaMemoryOption.NO);
    configuration.setOption(IndexRightBetaMemoryOption.NO);
    return KieBaseBuilder.createKieBaseFromModel(model, configuration);
  }

  @Override
  public void conclude(Question question, List<Assessment> asked) {
    List<Assessment> open = asked;
    Throwable thrown = fire(question, open);
    while (thrown != null) {
      failed(question, open, thrown);
      open = open.stream().filter(Assessment::isOpen).toList();
      thrown = open.isEmpty() ? null : fire(question, open);
    }
  }

  /** Lets rules fire; what stops them is given back, and the session is not used again. */
  private @Nullable Throwable fire(Question question, List<Assessment> asked) {
    return OwnLoader.in(() -> fired(question, asked));
  }

  private @Nullable Throwable fired(Question question, List<Assessment> asked) {
    Session pooled = idle.poll();
    Session session = pooled != null ? pooled : new Session(newSession(), listener);
    try {
      session.conclude(question, asked);
      idle.add(session);
      return null;
    } catch (Throwable thrown) {
      RuleFailure.throwIfFatal(thrown);
      session.dispose();
      return thrown;
    }
  }

  /** Fails the assessment whose rule threw; where that is not told, each is tried by itself. */
  private void failed(Question question, List<Assessment> open, Throwable thrown) {
    if (thrown instanceof ConsequenceException known) {
      for (Object each : known.getMatch().getObjects()) {
        if (each instanceof Assessment assessment) {
          assessment.fail(RuleFailure.onRightSide(cause(known)));
          return;
        }
      }
    }
    for (Assessment each : open) {
      Throwable own = each.isOpen() ? fire(question, List.of(each)) : null;
      if (own != null) {
        each.fail(RuleFailure.onRightSide(cause(own)));
      }
    }
  }

  private static Throwable cause(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return thrown instanceof ConsequenceException && cause != null ? cause : thrown;
  }

  /** How many sessions lie ready. */
  int idle() {
    return idle.size();
  }

  /**
   * A session in which nothing is known yet. Where nobody listens, a match is fired as soon as it is
   * found, without a place on the agenda, which is a tenth quicker; listeners are not told then.
   */
  KieSession newSession() {
    KieSessionConfiguration manner = KieServices.get().newKieSessionConfiguration();
    manner.setOption(listener == null ? DirectFiringOption.YES : DirectFiringOption.NO);
    return rules.newKieSession(manner, null);
  }
}
