package dk.pejl.maven;

import dk.pejl.fact.Problems;
import dk.pejl.indicator.Catalogue;
import dk.pejl.rulebook.Packs;
import dk.pejl.rulebook.RulePack;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Compiles the rules of a project, or says what is wrong with them. */
final class Compilation {
  private final Project project;
  private final ClassLoader loader;
  private final List<SourceFile> sources;
  private final List<Fault> faults = new ArrayList<>();

  private Compilation(Project project, ClassLoader loader) {
    this.project = project;
    this.loader = loader;
    this.sources = project.ruleFiles();
  }

  /** Everything wrong with the rules of a project; where there is nothing, they are compiled. */
  static List<Fault> of(Project project) {
    return project.withClasses(loader -> new Compilation(project, loader).run());
  }

  private List<Fault> run() {
    if (sources.isEmpty()) {
      return List.of();
    }
    List<RuleFile> files = sources.stream()
        .filter(each -> !each.isTable())
        .map(each -> RuleFile.read(each, loader))
        .toList();
    look(files);
    List<RuleCompiler.Complaint> complaints =
        faults.isEmpty() ? RuleCompiler.compile(project, sources, loader) : List.of();
    if (!faults.isEmpty() || !complaints.isEmpty()) {
      faults.addAll(RightSides.faults(project, files, faults));
      explain(complaints);
    }
    return faults.stream().distinct().sorted().toList();
  }

  private void look(List<RuleFile> files) {
    Catalogue catalogue = catalogue();
    Map<String, Integer> lines = new HashMap<>();
    for (RuleFile file : files) {
      faults.addAll(file.faults());
      faults.addAll(file.imports().faults());
      file.rules().getRules().forEach(rule -> name(file, rule, lines));
      faults.addAll(LeftSides.faults(file, catalogue));
    }
  }

  private void name(RuleFile file, RuleDescr rule, Map<String, Integer> lines) {
    String name = file.rules().getNamespace() + "/" + rule.getName();
    Integer first = lines.putIfAbsent(name, rule.getLine());
    if (first != null) {
      faults.add(file.source()
          .onLine(
              rule.getLine(),
              List.of(rule.getName()),
              new Wording(
                  "Reglen '" + rule.getName() + "' findes to gange, først på linje " + first + ".",
                  "The rule '" + rule.getName() + "' is there twice, first on line " + first + "."),
              new Wording("Giv den ene et andet navn.", "Give one of them another name.")));
    }
  }

  /** The indicators that the project's packs describe, or null where no pack can be asked. */
  private @Nullable Catalogue catalogue() {
    try {
      return catalogue(OwnPacks.of(project, loader));
    } catch (Problems problems) {
      problems.list().forEach(each -> faults.add(Placing.of(project, each)));
      return null;
    } catch (RuntimeException | LinkageError toldByTheCheck) {
      return null;
    }
  }

  private static @Nullable Catalogue catalogue(List<RulePack> packs) {
    try {
      return packs.isEmpty() ? null : Packs.catalogue(packs);
    } catch (Problems toldByTheCheck) {
      return null;
    }
  }

  /** What nothing else explains is told in the compiler's own words. */
  private void explain(List<RuleCompiler.Complaint> complaints) {
    if (faults.isEmpty()) {
      complaints.forEach(each -> faults.add(Unforeseen.of(sources, each)));
    }
  }
}
