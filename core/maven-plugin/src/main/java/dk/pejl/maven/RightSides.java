package dk.pejl.maven;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Looks the right sides over by the Java compiler. Each file becomes a class in which every right side
 * stands on the line and in the column where its author wrote it, so that the compiler's places are
 * places in the rule file.
 */
final class RightSides {
  private final Project project;
  private final List<RuleFile> files;
  private final List<Fault> left;
  // What the compiler cannot read hides what else is wrong, so it is left out the second time.
  private final Set<RuleDescr> done = new HashSet<>();

  private RightSides(Project project, List<RuleFile> files, List<Fault> left) {
    this.project = project;
    this.files = files;
    this.left = List.copyOf(left);
  }

  /** Everything wrong with the right sides of rules with nothing wrong before it, where it may begin. */
  static List<Fault> faults(Project project, List<RuleFile> files, List<Fault> left) {
    RightSides sides = new RightSides(project, files, left);
    List<Fault> faults = new ArrayList<>(sides.faults());
    if (!faults.isEmpty()) {
      faults.addAll(sides.faults());
    }
    return faults;
  }

  private List<Fault> faults() {
    Map<String, String> sources = new TreeMap<>();
    Map<String, RuleFile> byName = new HashMap<>();
    for (RuleFile file : files) {
      String name = "Rules" + byName.size();
      byName.put(name + ".java", file);
      sources.put(name + ".java", java(file, name));
    }
    List<Fault> faults = new ArrayList<>();
    for (JavaTask.Mistake error : JavaTask.check(project, sources)) {
      RuleFile file = byName.get(error.source());
      if (file != null) {
        add(file, error, sources.getOrDefault(error.source(), ""), faults);
      }
    }
    return faults;
  }

  private void add(RuleFile file, JavaTask.Mistake error, String java, List<Fault> faults) {
    int at = written(file, java, error.offset());
    for (RuleDescr rule : file.rules().getRules()) {
      int begin = file.rightSide(rule);
      if (at >= begin && at <= begin + RuleFile.right(rule).length()) {
        done.add(rule);
        faults.add(new JavaError(
                file.source(),
                error,
                at,
                written(file, java, error.start()),
                written(file, java, error.end()),
                names(rule))
            .fault());
      }
    }
  }

  /** Where in the rule file a character of the Java stands, which has the same line and column. */
  private static int written(RuleFile file, String java, int offset) {
    int at = Math.max(0, Math.min(offset, java.length()));
    String before = java.substring(0, at);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return file.source().offset(line, at - before.lastIndexOf('\n'));
  }

  private String java(RuleFile file, String name) {
    String namespace = file.rules().getNamespace();
    StringBuilder java = new StringBuilder();
    java.append("package ").append(namespace).append(".checked; ");
    java.append("import ")
        .append(namespace)
        .append(".*; ")
        .append(file.imports().java());
    java.append("class ").append(name).append(" { ");
    int number = 0;
    for (RuleDescr rule : file.rules().getRules()) {
      if (file.rightSide(rule) >= 0 && isRightSoFar(file, rule) && !done.contains(rule)) {
        number++;
        write(file, rule, number, java);
      }
    }
    return java.append(" }").toString();
  }

  private boolean isRightSoFar(RuleFile file, RuleDescr rule) {
    return left.stream()
        .noneMatch(each -> each.file().equals(file.source().name())
            && each.line() >= rule.getLine()
            && each.line() <= rule.getEndLine());
  }

  private static void write(RuleFile file, RuleDescr rule, int number, StringBuilder java) {
    String text = file.source().text();
    int begin = file.rightSide(rule);
    java.append("void rule").append(number).append("(");
    java.append(String.join(", ", names(rule).values()));
    java.append(") throws Exception { ");
    long lines = text.substring(0, begin).chars().filter(c -> c == '\n').count()
        - java.chars().filter(c -> c == '\n').count();
    java.append("\n".repeat((int) Math.max(0, lines)));
    java.append(" ".repeat(begin - text.lastIndexOf('\n', begin) - 1));
    java.append(RuleFile.right(rule)).append("\n} ");
  }

  /** What the left side binds: names, and how Java declares them. */
  private static Map<String, String> names(RuleDescr rule) {
    Map<String, String> names = new TreeMap<>();
    for (PatternDescr pattern : LeftSides.patterns(rule)) {
      if (pattern.getIdentifier() != null) {
        String type = pattern.getObjectType();
        names.putIfAbsent(pattern.getIdentifier(), type + " " + pattern.getIdentifier());
      }
      for (BaseDescr each : pattern.getDescrs()) {
        if (each instanceof ExprConstraintDescr constraint) {
          LeftSides.slice(constraint)
              .ifPresent(name -> names.putIfAbsent(name, "dk.pejl.figure.Slice " + name));
        }
      }
    }
    return names;
  }
}
