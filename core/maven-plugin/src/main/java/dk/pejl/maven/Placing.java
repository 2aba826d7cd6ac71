package dk.pejl.maven;

import dk.pejl.fact.Problem;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the author's own file of a problem that the rulebook tells of. */
final class Placing {
  private static final Pattern QUOTED = Pattern.compile("'([^']+)'|(@\\w+)");

  private Placing() {}

  /** The problem in the author's file, with a caret below the first word of it that stands there. */
  static Fault of(Project project, Problem problem) {
    String source = problem.place().source();
    int line = problem.place().line();
    return Stream.of(project.rules(), project.java())
        .flatMap(folder -> Stream.of(source, source.replace('.', '/') + ".java")
            .map(folder::resolve)
            .filter(Files::isRegularFile)
            .map(file -> SourceFile.read(project.folder(), folder, file)))
        .findFirst()
        .map(file -> file.onLine(line, words(problem), problem.wording(), Wording.same("")))
        .orElseGet(() -> new Fault(source, line, 0, "", problem.wording(), Wording.same("")));
  }

  private static List<String> words(Problem problem) {
    return QUOTED
        .matcher(problem.wording().in(Language.DA))
        .results()
        .map(each -> each.group(1) == null ? each.group(2) : each.group(1))
        .toList();
  }
}
