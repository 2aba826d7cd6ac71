package dk.pejl.rulebook;

import dk.pejl.evidence.Evidence;
import java.util.Collection;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.conf.ConsequenceExceptionHandlerOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;

/** The compiled rules of one or more plans, with a pool of sessions. Thread-safe. */
final class Engine {
  private final KieBase rules;
  private final Queue<EngineSession> idle = new ConcurrentLinkedQueue<>();

  // The way that is not deprecated takes the thread's class loader, which in a host may be any.
  @SuppressWarnings("deprecation")
  Engine(Collection<Model> models) {
    KieServices services = KieServices.get();
    KieBaseConfiguration configuration =
        services.newKieBaseConfiguration(new Properties(), Engine.class.getClassLoader());
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    configuration.setOption(ConsequenceExceptionHandlerOption.get(RuleFailures.class));
    // A rule joins one assessment with a few facts: to look them over is cheaper than to index
    // them.
    configuration.setOption(IndexLeftBetaMemoryOption.NO);
    configuration.setOption(IndexRightBetaMemoryOption.NO);
    rules = KieBaseBuilder.createKieBaseFromModel(models, configuration);
  }

  /** Lets every assessment be concluded, or failed, by its rule. */
  void conclude(Collection<Assessment> assessments, Collection<Evidence> evidence) {
    EngineSession session = borrow();
    try {
      session.conclude(assessments, evidence);
    } finally {
      giveBack(session);
    }
  }

  /** How many sessions lie ready. */
  int idle() {
    return idle.size();
  }

  private EngineSession borrow() {
    EngineSession session = idle.poll();
    return session != null ? session : new EngineSession(newSession());
  }

  /**
   * A session without locks, since one thread at a time uses it. What a session is made of is settled
   * when it is made; while it runs it has to count as thread-safe, or else right sides would be
   * handed their facts in an array that all sessions of the rule base share.
   */
  private KieSession newSession() {
    KieSessionConfiguration manner = KieServices.get().newKieSessionConfiguration();
    manner.setOption(DirectFiringOption.YES);
    manner.setOption(ThreadSafeOption.NO);
    KieSession session = rules.newKieSession(manner, null);
    manner.setOption(ThreadSafeOption.YES);
    return session;
  }

  private void giveBack(EngineSession session) {
    if (session.isSound()) {
      idle.add(session);
    } else {
      session.dispose();
    }
  }
}
