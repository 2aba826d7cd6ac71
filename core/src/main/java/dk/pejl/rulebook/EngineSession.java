package dk.pejl.rulebook;

import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One Drools session, used by one thread at a time, and the only fact in it. The fact stays and tells
 * the rules of each round in turn, so that nothing has to be brought in and cleared away again.
 */
final class EngineSession {
  private final KieSession session;
  private final FactHandle self;
  private @Nullable Round round;
  private boolean sound = true;

  EngineSession(KieSession session) {
    this.session = session;
    this.self = session.insert(this);
  }

  /** Lets every assessment of a round be concluded, or failed, by its rule. */
  void conclude(Round asked) {
    sound = false;
    round = asked;
    session.update(self, this);
    session.fireAllRules();
    round = null;
    sound = true;
  }

  /** Whether the round asks anything of a rule. */
  boolean asks(int rule) {
    return round != null && round.asks(rule);
  }

  /** Draws a rule's conclusion on what the round asks of it. */
  void conclude(int rule, Conclusion conclusion) {
    if (round != null) {
      round.conclude(rule, conclusion);
    }
  }

  /** Whether the last use ended well; a session left in the middle is not to be used again. */
  boolean isSound() {
    return sound;
  }

  void dispose() {
    session.dispose();
  }
}
