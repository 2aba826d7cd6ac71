package dk.pejl.rulebook;

import static dk.pejl.rulebook.TestRulebooks.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the goals of a plan are about: its own municipality, and what lies in it. */
class ConcernTest {
  private static final String RULES = rule("kommune", "kommune", "goal", "isAtLeast")
      + rule("skole", "skole", "goal", "isAtLeast")
      + rule("havn", "projekt:havn", "goal", "isAtLeast")
      + rule("tone", "kommune", "unmeasurable", "");
  private static final Evaluator OWN = TestRulebooks.evaluator(pack(false));
  private static final Evaluator ANY = TestRulebooks.evaluator(pack(true));

  private static TestPack pack(boolean anyMunicipality) {
    return new TestPack(plan("plan", "2020..2024"), anyMunicipality, RULES, ConcernTest::describe);
  }

  private static void describe(Catalogue.Builder catalogue) {
    Map<Subject, String> official =
        Map.of(Subject.parse("kommune:580"), "Aabenraa", Subject.parse("kommune:510"), "Haderslev");
    catalogue
        .add(Indicator.count("elever").of("kommune", "skole", "projekt"))
        .official("kommune", official)
        .kind("skole", new Wording("skoler", "schools"))
        .kinds("distrikt");
  }

  private static String rule(String slug, String subject, String standing, String demand) {
    return "rule \"plan." + slug + "\"\n"
        + "    @titel( \"T\" ) @title( \"T\" ) @da( \"D.\" ) @en( \"E.\" )\n"
        + "    @standing( \"" + standing + "\" ) @subject( \"" + subject + "\" )\n"
        + "    @every( \"2020..2024\" ) @source( \"1\" )\n"
        + "when\n    $a : Assessment( goal == \"plan." + slug + "\", $nu : now )\n"
        + (demand.isEmpty()
            ? "then\n    $a.cannotBeMeasured( \"a\", \"b\" );\nend\n"
            : "    $e : Count( indicator == \"elever\", at == $nu )\n"
                + "then\n    $a.conclude( $e." + demand + "( 5 ) );\nend\n");
  }

  private static Facts lying(String... withins) {
    List<Entry> entries = Stream.of(withins)
        .map(each -> each.split(" in "))
        .map(each -> new Entry(Subject.parse(each[0]), "", Subject.parse(each[1])))
        .toList();
    return new Facts(List.of(), entries);
  }

  private static Verdict verdict(Evaluator pejl, String subject, String goal, Facts facts) {
    return pejl.evaluate(facts, Question.about(subject, "2022").goals(goal)).verdict(goal);
  }

  private static Status own(String subject, String goal, Facts facts) {
    return verdict(OWN, subject, goal, facts).status();
  }

  private static Wording reason(Verdict verdict) {
    return verdict.claim().asNone().orElseThrow().why();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.kommune", "plan.tone", "plan.skole", "plan.havn"})
  void anotherMunicipalityIsNotConcerned(String goal) {
    assertThat(own("kommune:510", goal, Facts.NONE)).isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void thePlansOwnMunicipalityAnswers() {
    assertThat(own("kommune:580", "plan.kommune", Facts.NONE)).isEqualTo(Status.UNKNOWN);
    assertThat(own("kommune:580", "plan.tone", Facts.NONE)).isEqualTo(Status.UNMEASURABLE);
  }

  @Test
  void anotherMunicipalityIsToldWhoseGoalItIs() {
    Wording reason = reason(verdict(OWN, "kommune:510", "plan.kommune", Facts.NONE));
    assertThat(reason.da()).isEqualTo("Målet gælder Aabenraa og ikke Haderslev.");
    assertThat(reason.en()).isEqualTo("The goal is about Aabenraa and not about Haderslev.");
  }

  @Test
  void whatLiesInAnotherMunicipalityIsNotConcernedHoweverFarItLies() {
    Facts near = lying("skole:a in kommune:510");
    Facts far = lying("skole:a in distrikt:nord", "distrikt:nord in kommune:510");
    assertThat(own("skole:a", "plan.skole", near)).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(own("skole:a", "plan.skole", far)).isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void whatLiesElsewhereIsToldWhere() {
    Facts facts = lying("skole:a in kommune:510");
    Wording reason = reason(verdict(OWN, "skole:a", "plan.skole", facts));
    assertThat(reason.da())
        .isEqualTo("Målet gælder skoler i Aabenraa, og skole:a ligger i Haderslev.");
    assertThat(reason.en())
        .isEqualTo("The goal is about schools in Aabenraa, and skole:a lies in Haderslev.");
  }

  @Test
  void whatLiesInThePlansMunicipalityAnswersHoweverFarItLies() {
    Facts far = lying("skole:a in distrikt:nord", "distrikt:nord in kommune:580");
    assertThat(own("skole:a", "plan.skole", far)).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void whatNobodySaysWhereLiesAnswers() {
    assertThat(own("skole:a", "plan.skole", Facts.NONE)).isEqualTo(Status.UNKNOWN);
    assertThat(own("skole:a", "plan.skole", lying("skole:a in distrikt:nord")))
        .isEqualTo(Status.UNKNOWN);
  }

  @Test
  void aPlanForAnyMunicipalityConcernsEveryOne() {
    Facts facts = lying("skole:a in kommune:510");
    assertThat(verdict(ANY, "kommune:510", "plan.kommune", facts).status())
        .isEqualTo(Status.UNKNOWN);
    assertThat(verdict(ANY, "kommune:510", "plan.havn", facts).subject())
        .isEqualTo(Subject.parse("projekt:havn"));
    assertThat(verdict(ANY, "skole:a", "plan.skole", facts).status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void whetherAPlanIsForAnyMunicipalityIsPartOfItsDigest() {
    assertThat(TestRulebooks.rulebook(pack(true)).digest("plan"))
        .isNotEqualTo(TestRulebooks.rulebook(pack(false)).digest("plan"));
  }
}
