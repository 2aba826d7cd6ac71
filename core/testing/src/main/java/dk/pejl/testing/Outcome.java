package dk.pejl.testing;

import dk.pejl.Evaluator;
import dk.pejl.indicator.Catalogue;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a scenario.
 *
 * @param scenario the scenario
 * @param verdict the verdict it gave
 * @param differences what is otherwise than expected; empty where all is well
 * @param catalogue the indicators and groups, which give the names
 */
public record Outcome(
    Scenario scenario, Verdict verdict, List<Wording> differences, Catalogue catalogue) {

  /** An outcome whose differences stay as they are. */
  public Outcome {
    differences = List.copyOf(differences);
  }

  /** Runs a scenario. */
  public static Outcome of(Evaluator pejl, Scenario scenario) {
    Verdict verdict = pejl.evaluate(scenario.facts(), scenario.question()).verdict(scenario.goal());
    Catalogue catalogue = pejl.catalogue();
    return new Outcome(
        scenario,
        verdict,
        scenario.expected().differences(verdict, catalogue, scenario.facts()),
        catalogue);
  }

  /** Runs scenarios, each on its own figures, in their order. */
  public static List<Outcome> all(Evaluator pejl, List<Scenario> scenarios) {
    return scenarios.stream().map(scenario -> of(pejl, scenario)).toList();
  }

  /** Whether all is as expected. */
  public boolean isAsExpected() {
    return differences.isEmpty();
  }

  /** Where the scenario stands, what differs, and the goal's whole explanation. */
  public String text(Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(scenario.toString());
    lines.add("  " + verdict.goal().id() + " " + verdict.subject() + " " + verdict.asOf());
    differences.forEach(difference -> lines.add("  " + difference.in(language)));
    Texts texts = Texts.of(language, catalogue, scenario.facts());
    texts.tree(verdict).indented().forEach(line -> lines.add("    " + line));
    return String.join("\n", lines);
  }
}
