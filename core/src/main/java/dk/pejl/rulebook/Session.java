package dk.pejl.rulebook;

import dk.pejl.evidence.Evidence;
import dk.pejl.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.drools.core.common.InternalWorkingMemory;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** One Drools session, used by one thread at a time and emptied after each use. */
final class Session {
  private final KieSession session;
  private @Nullable Question question;

  /** A session whose matches are told to the listener, if there is one. */
  Session(KieSession session, @Nullable Consumer<Match> listener) {
    this.session = session;
    if (listener != null) {
      session.addEventListener(new DefaultAgendaEventListener() {
        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
          tell(event.getMatch().getObjects(), listener);
        }
      });
    }
  }

  /** Lets every assessment be concluded by its rule, and leaves nothing of it in the session. */
  void conclude(Question asking, List<Assessment> asked) {
    question = asking;
    for (Assessment assessment : asked) {
      session.insert(assessment);
      for (Evidence each : assessment.evidence()) {
        session.insert(each);
      }
    }
    session.fireAllRules();
    question = null;
    // A third cheaper than deleting fact by fact.
    ((InternalWorkingMemory) session).reset();
  }

  private void tell(List<Object> facts, Consumer<Match> listener) {
    List<Evidence> evidence = new ArrayList<>();
    for (Object fact : facts) {
      if (fact instanceof Evidence each) {
        evidence.add(each);
      }
    }
    for (Object fact : facts) {
      if (fact instanceof Assessment assessment && assessment.claim() != null) {
        listener.accept(new Match(
            Objects.requireNonNull(question), assessment.getGoal(), evidence, assessment.claim()));
      }
    }
  }

  void dispose() {
    session.dispose();
  }
}
