package dk.pejl.maven;

import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.rulebook.Packs;
import dk.pejl.rulebook.RulePack;
import dk.pejl.rulebook.Rulebook;
import dk.pejl.wording.Wording;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  private static Collection<Problem> problems(Project project, ClassLoader loader) {
    Set<Problem> found = new LinkedHashSet<>();
    collect(found, () -> {
      List<RulePack> packs = OwnPacks.of(project, loader);
      if (packs.isEmpty() && !project.ruleFiles().isEmpty()) {
        found.add(noPack());
      }
      collect(found, () -> Rulebook.load(packs));
      // What the plans of the jars define otherwise would keep them from being loaded together.
      collect(found, () -> Packs.catalogue(Packs.of(loader)));
    });
    return found;
  }

  private static void collect(Set<Problem> found, Runnable check) {
    try {
      check.run();
    } catch (Problems problems) {
      found.addAll(problems.list());
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
