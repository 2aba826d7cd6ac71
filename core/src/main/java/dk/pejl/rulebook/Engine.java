package dk.pejl.rulebook;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * The rules of one or more plans, with a pool of sessions. Thread-safe.
 *
 * <p>A rule as written finds its evidence by joins on the slice. Which evidence that is, its analysis
 * has told already, and the assessment carries it; so the engine is given each rule as one that turns
 * on whether it is asked for anything, and nothing is looked for twice. A test lets the rules as
 * written run on the same facts and compares.
 */
final class Engine {
  private static final String PACKAGE = "pejl";

  private final KieBase rules;
  private final Queue<EngineSession> idle = new ConcurrentLinkedQueue<>();

  /** An engine of conclusions, numbered in their order, under the ids of their goals. */
  // The way that is not deprecated takes the thread's class loader, which in a host may be any.
  @SuppressWarnings("deprecation")
  Engine(Map<String, Conclusion> conclusions) {
    KieBaseConfiguration configuration =
        KieServices.get().newKieBaseConfiguration(new Properties(), Engine.class.getClassLoader());
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    rules = KieBaseBuilder.createKieBaseFromModel(model(conclusions), configuration);
  }

  private static Model model(Map<String, Conclusion> conclusions) {
    List<Rule> rules = new ArrayList<>(conclusions.size());
    conclusions.forEach((goal, conclusion) -> rules.add(rule(goal, rules.size(), conclusion)));
    return new ModelImpl(PACKAGE).withRules(rules);
  }

  private static Rule rule(String goal, int number, Conclusion conclusion) {
    Variable<EngineSession> session = declarationOf(EngineSession.class);
    return PatternDSL.rule(PACKAGE, goal)
        .build(
            // Two conditions of one name would be taken for one, so each has that of its goal.
            pattern(session).expr(goal, asked -> asked.asks(number)),
            on(session).execute(asked -> asked.conclude(number, conclusion)));
  }

  /** Lets every assessment of a round be concluded, or failed, by its rule. */
  void conclude(Round round) {
    EngineSession session = borrow();
    try {
      session.conclude(round);
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
