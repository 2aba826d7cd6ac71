package dk.pejl.maven;

import dk.pejl.wording.Nearest;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;

/** What the imports of a rule file bring. */
final class Imports {
  private final SourceFile file;
  private final PackageDescr rules;
  private final ClassLoader loader;

  Imports(SourceFile file, PackageDescr rules, ClassLoader loader) {
    this.file = file;
    this.rules = rules;
    this.loader = loader;
  }

  /** The class that a name means in this file, or null where it means none. */
  @Nullable
  Class<?> type(String name) {
    List<String> full = new ArrayList<>();
    for (ImportDescr each : rules.getImports()) {
      String target = each.getTarget();
      if (target.endsWith("." + name)) {
        full.add(target);
      } else if (target.endsWith(".*")) {
        full.add(target.substring(0, target.length() - 1) + name);
      }
    }
    full.add(rules.getNamespace() + "." + name);
    full.add("java.lang." + name);
    full.add(name);
    return full.stream()
        .map(this::load)
        .filter(each -> each != null)
        .findFirst()
        .orElse(null);
  }

  /** The imports as Java, on one line; those that bring nothing are left out. */
  String java() {
    StringBuilder java = new StringBuilder();
    for (ImportDescr each : rules.getImports()) {
      if (brings(each.getTarget())) {
        java.append("import ").append(each.getTarget()).append("; ");
      }
    }
    for (ImportDescr each : rules.getFunctionImports()) {
      if (bringsMethod(each.getTarget())) {
        java.append("import static ").append(each.getTarget()).append("; ");
      }
    }
    return java.toString();
  }

  /** The imports that bring nothing. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (ImportDescr each : rules.getImports()) {
      if (!brings(each.getTarget())) {
        faults.add(fault(each, Nearest.hint(each.getTarget(), Vocabulary.types())));
      }
    }
    for (ImportDescr each : rules.getFunctionImports()) {
      if (!bringsMethod(each.getTarget())) {
        String method = each.getTarget().substring(each.getTarget().lastIndexOf('.') + 1);
        Wording hint = Vocabulary.staticImportOf(method)
            .map(line -> new Wording("Skriv: " + line, "Write: " + line))
            .orElse(Wording.same(""));
        faults.add(fault(each, hint));
      }
    }
    return faults;
  }

  private Fault fault(ImportDescr each, Wording hint) {
    String target = each.getTarget();
    int at = Math.max(each.getStartCharacter(), file.text().indexOf(target));
    return file.at(
        at,
        new Wording(
            "'" + target + "' findes ikke, så importen henter intet.",
            "'" + target + "' does not exist, so that the import brings nothing."),
        new Wording(
            hint.da().isEmpty() ? "Ret navnet, eller fjern linjen." : hint.da().strip(),
            hint.en().isEmpty()
                ? "Correct the name, or remove the line."
                : hint.en().strip()));
  }

  private boolean brings(String target) {
    return target.endsWith(".*") || load(target) != null;
  }

  private boolean bringsMethod(String target) {
    int dot = target.lastIndexOf('.');
    Class<?> type = dot < 0 ? null : load(target.substring(0, dot));
    String member = target.substring(dot + 1);
    return type != null
        && (member.equals("*")
            || Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals(member))
            || Arrays.stream(type.getFields()).anyMatch(each -> each.getName().equals(member)));
  }

  private @Nullable Class<?> load(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError none) {
      return null;
    }
  }
}
