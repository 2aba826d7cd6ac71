package dk.pejl.maven;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles Java sources that stand nowhere but in memory. */
final class JavaTask {
  private JavaTask() {}

  /**
   * An error of the compiler.
   *
   * @param source the name of the source
   * @param code the compiler's own name of such errors
   * @param offset the character of the source at which it stands, or a negative number
   * @param start the character at which what it is about begins, or a negative number
   * @param end the character after it, or a negative number
   * @param words what the compiler says, in English
   */
  record Mistake(String source, String code, int offset, int start, int end, String words) {}

  /** Compiles sources by name; writes classes only where nothing is wrong. */
  static List<Mistake> compile(Project project, Map<String, String> sources) {
    return run(project, sources, JavaCompiler.CompilationTask::call);
  }

  /** What is wrong with sources by name; writes nothing. */
  static List<Mistake> check(Project project, Map<String, String> sources) {
    return run(project, sources, task -> ((JavacTask) task).analyze());
  }

  private interface Work {
    Object on(JavaCompiler.CompilationTask task) throws IOException;
  }

  private static List<Mistake> run(Project project, Map<String, String> sources, Work work) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("Maven runs on a Java without a compiler: use a JDK.");
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Unit(name, text)));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ENGLISH, null)) {
      work.on(compiler.getTask(null, files, found, options(project), null, units));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read the project's classes.", unreadable);
    }
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(JavaTask::error)
        .toList();
  }

  private static List<String> options(Project project) {
    return List.of(
        "-proc:none",
        "-nowarn",
        "-Xmaxerrs",
        "1000",
        "-XDstringConcat=inline",
        "-XDcompilePolicy=simple",
        "--release",
        project.release(),
        "-d",
        project.output().toString(),
        "-cp",
        String.join(File.pathSeparator, project.classPath()));
  }

  private static Mistake error(Diagnostic<? extends JavaFileObject> each) {
    JavaFileObject source = each.getSource();
    return new Mistake(
        source instanceof Unit unit ? unit.name : "",
        each.getCode() == null ? "" : each.getCode(),
        (int) each.getPosition(),
        (int) each.getStartPosition(),
        (int) each.getEndPosition(),
        each.getMessage(Locale.ENGLISH));
  }

  private static final class Unit extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    Unit(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
