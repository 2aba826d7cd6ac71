package dk.pejl.maven;

import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.rulebook.RulePack;
import dk.pejl.rulebook.Rulebook;
import dk.pejl.wording.Wording;
import java.util.List;

/** Loads the rule packs of a project as every host will, and says what keeps them from being loaded. */
final class PackCheck {
  private PackCheck() {}

  /** Everything wrong with the packs of a project whose rules are compiled. */
  static List<Fault> of(Project project) {
    return project.withClasses(loader -> problems(project, loader).stream()
        .map(each -> Placing.of(project, each))
        .sorted()
        .toList());
  }

  private static List<Problem> problems(Project project, ClassLoader loader) {
    try {
      List<RulePack> packs = OwnPacks.of(project, loader);
      if (packs.isEmpty()) {
        return project.ruleFiles().isEmpty() ? List.of() : List.of(noPack());
      }
      Rulebook.load(packs);
      return List.of();
    } catch (Problems problems) {
      return problems.list();
    }
  }

  private static Problem noPack() {
    return new Problem(
        new dk.pejl.fact.Place("META-INF/services/" + RulePack.class.getName(), 0, ""),
        new Wording(
            "Der er regler, men ingen plan: skriv navnet på planens klasse i denne fil.",
            "There are rules, but no plan: write the name of the plan's class in this file."));
  }
}
