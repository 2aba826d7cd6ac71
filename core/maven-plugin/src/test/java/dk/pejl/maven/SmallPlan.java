package dk.pejl.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small plan in a folder of its own, with two goals, as an author would lay it out. */
final class SmallPlan {
  private static final String JAVA = "Plan2027.java";
  private static final String RULES = "plan.drl";

  private final Path folder;

  SmallPlan(Path folder) throws IOException {
    this(folder, "/plan/");
  }

  /** A plan whose files lie in the given folder of the test's resources. */
  SmallPlan(Path folder, String resources) throws IOException {
    this.folder = folder;
    write("src/main/java/minplan/" + JAVA, resource(resources + JAVA));
    write("src/main/resources/minplan/" + RULES, resource(resources + RULES));
    write("target/classes/META-INF/services/dk.pejl.rulebook.RulePack", "minplan.Plan2027\n");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SmallPlan.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The plan with other words in its rules. */
  SmallPlan rules(String before, String after) throws IOException {
    return edit("src/main/resources/minplan/" + RULES, before, after);
  }

  /** The plan with other words in its Java. */
  SmallPlan java(String before, String after) throws IOException {
    return edit("src/main/java/minplan/" + JAVA, before, after);
  }

  private SmallPlan edit(String file, String before, String after) throws IOException {
    String text = Files.readString(folder.resolve(file));
    if (!text.contains(before)) {
      throw new IllegalArgumentException("The plan has no " + before);
    }
    return write(file, text.replace(before, after));
  }

  SmallPlan write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  /** Everything that a build tells, with both goals of the plugin. */
  List<Fault> build() throws IOException {
    Project project = project();
    write("target/classes/minplan/" + RULES, read("src/main/resources/minplan/" + RULES));
    List<JavaTask.Mistake> errors =
        JavaTask.compile(project, Map.of(JAVA, read("src/main/java/minplan/" + JAVA)));
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(errors.toString());
    }
    List<Fault> faults = Compilation.of(project);
    return faults.isEmpty() ? PackCheck.of(project) : faults;
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  Project project() {
    List<String> classPath = new ArrayList<>();
    classPath.add(folder.resolve("target/classes").toString());
    classPath.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
    return new Project(
        folder,
        folder.resolve("src/main/java"),
        folder.resolve("src/main/resources"),
        folder.resolve("target/classes"),
        classPath,
        "minplan",
        "plan",
        "17");
  }
}
