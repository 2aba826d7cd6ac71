package dk.pejl.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.claim.Truth;
import dk.pejl.evidence.Gathering;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.period.Period;
import dk.pejl.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** What a listener of Drools' own is told when a goal of the CSR strategy is judged. */
class SeenByDroolsTest {
  private static final String GOAL = "csr-2021.egen-andel";
  private static final RulePack CSR = Evaluator.packs().stream()
      .filter(pack -> pack.plan().id().equals("csr-2021"))
      .findFirst()
      .orElseThrow();
  private static final Rulebook RULES = Rulebook.load(List.of(CSR));

  private static Assessment assessment() {
    return RULES
        .ruled(GOAL)
        .assess(
            Slice.of(Subject.parse("kommune:580"), Period.year(2022)),
            new Gathering(new Figures(Facts.NONE, RULES.catalogue())));
  }

  private static void judge(KieSession drools, Assessment assessment) {
    Question question = Question.about("kommune:580", "2022").goals(GOAL);
    new Session(drools, null).conclude(question, List.of(assessment));
  }

  private static KieSession session() {
    return new Matching(CompiledPack.load(CSR).model(), match -> {}).newSession();
  }

  @Test
  void theAssessmentAndItsEvidenceAreFactsOfTheSession() {
    List<Object> inserted = new ArrayList<>();
    KieSession drools = session();
    drools.addEventListener(new DefaultRuleRuntimeEventListener() {
      @Override
      public void objectInserted(ObjectInsertedEvent event) {
        inserted.add(event.getObject());
      }
    });
    judge(drools, assessment());
    assertThat(inserted)
        .hasToString("[" + GOAL + " kommune:580 2022, Share csr-egen-andel kommune:580 2022]");
  }

  @Test
  void theyAreMatchedByTheRuleAsWritten() {
    List<String> matched = new ArrayList<>();
    KieSession drools = session();
    drools.addEventListener(new DefaultAgendaEventListener() {
      @Override
      public void afterMatchFired(AfterMatchFiredEvent event) {
        matched.add(event.getMatch().getRule().getPackageName()
            + " "
            + event.getMatch().getRule().getName()
            + " "
            + event.getMatch().getObjects());
      }
    });
    judge(drools, assessment());
    assertThat(matched)
        .containsExactly("dk.pejl.rules.csr2021 " + GOAL + " [" + GOAL
            + " kommune:580 2022, Share csr-egen-andel kommune:580 2022]");
  }

  @Test
  void theAssessmentIsConcludedBecauseItWasMatched() {
    Assessment assessment = assessment();
    judge(session(), assessment);
    assertThat(Objects.requireNonNull(assessment.claim()).truth()).isEqualTo(Truth.UNKNOWN);
  }
}
