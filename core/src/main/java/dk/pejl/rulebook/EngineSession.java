package dk.pejl.rulebook;

import java.util.Collection;
import org.drools.core.common.InternalWorkingMemory;
import org.kie.api.runtime.KieSession;

/** One Drools session, used by one thread at a time and emptied after each use. */
final class EngineSession {
  private final KieSession session;
  private boolean sound = true;

  EngineSession(KieSession session) {
    this.session = session;
  }

  /** Lets every assessment be concluded, or failed, by its rule; leaves the session empty. */
  void conclude(Collection<Assessment> assessments) {
    sound = false;
    assessments.forEach(session::insert);
    session.fireAllRules();
    // A third cheaper than deleting fact by fact.
    ((InternalWorkingMemory) session).reset();
    sound = true;
  }

  /** Whether the last use ended well; a session left in the middle is not to be used again. */
  boolean isSound() {
    return sound;
  }

  void dispose() {
    session.dispose();
  }
}
