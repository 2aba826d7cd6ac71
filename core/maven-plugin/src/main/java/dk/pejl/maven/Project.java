package dk.pejl.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The project of a plan's author, as the build knows it.
 *
 * @param folder the project's folder
 * @param java where its Java sources lie
 * @param rules where its rule files lie
 * @param output where its classes go
 * @param classPath what its classes are compiled against, with {@code output}
 * @param group the group of its coordinates
 * @param artifact the name of its coordinates
 * @param release the Java release that its classes are for
 */
record Project(
    Path folder,
    Path java,
    Path rules,
    Path output,
    List<String> classPath,
    String group,
    String artifact,
    String release) {

  /** The rule files and decision tables, in the order of their paths. */
  List<SourceFile> ruleFiles() {
    if (!Files.isDirectory(rules)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(Project::isRuleFile)
          .sorted()
          .map(file -> SourceFile.read(folder, rules, file))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + rules + ".", unreadable);
    }
  }

  private static boolean isRuleFile(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".drl") || name.endsWith(".drl.csv");
  }

  /**
   * What comes of work with the project's classes. They are loaded below those of this plugin, of
   * which Pejl and Drools are the same, and let go of afterwards.
   */
  <T> T withClasses(Function<ClassLoader, T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls(), Project.class.getClassLoader())) {
      thread.setContextClassLoader(loader);
      return work.apply(loader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read the project's classes.", unreadable);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private URL[] urls() throws MalformedURLException {
    URL[] urls = new URL[classPath.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = Path.of(classPath.get(i)).toUri().toURL();
    }
    return urls;
  }
}
