package dk.pejl.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.base.util.Drools;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.BuildContext;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.execmodel.CanonicalModelKieProject;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rules to classes by Drools' own compiler: Drools makes Java of them, and the Java compiler
 * makes classes of that, so that no host has to.
 */
final class RuleCompiler {
  private final Project project;
  private final List<SourceFile> files;
  private final Map<String, String> sources = new TreeMap<>();
  private final TreeSet<String> models = new TreeSet<>();

  private RuleCompiler(Project project, List<SourceFile> files) {
    this.project = project;
    this.files = files;
  }

  /**
   * Something that a compiler says of a rule file.
   *
   * @param file the path of the rule file, or empty
   * @param line the line, or 0 or less where not known
   * @param words the compiler's own words
   * @param java the Java that was made of the rule, or empty
   */
  record Complaint(String file, int line, String words, String java) {}

  /** Compiles the rule files and writes the classes, unless a compiler complains. */
  static List<Complaint> compile(Project project, List<SourceFile> files, ClassLoader loader) {
    // Without it the classes get new names in every build.
    System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
    return new RuleCompiler(project, files).run(loader);
  }

  private List<Complaint> run(ClassLoader loader) {
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId(project.group(), project.artifact(), "1");
    KieFileSystem system = services.newKieFileSystem();
    system.generateAndWritePomXML(id);
    for (SourceFile file : files) {
      system.write(
          "src/main/resources/" + file.path(), file.text().getBytes(StandardCharsets.UTF_8));
    }
    KieBuilderImpl builder = (KieBuilderImpl) services.newKieBuilder(system, loader);
    builder.buildAll(Sources::new, each -> true);
    List<Complaint> complaints = builder.getResults().getMessages(Message.Level.ERROR).stream()
        .map(RuleCompiler::complaint)
        .toList();
    return complaints.isEmpty() ? write() : complaints;
  }

  private static Complaint complaint(Message message) {
    String path = message.getPath() == null ? "" : message.getPath();
    String words = message.getText().replaceAll("(?s)\\s*Problem stacktrace :.*", "");
    return new Complaint(path, message.getLine(), words, "");
  }

  private List<Complaint> write() {
    clear();
    List<Complaint> complaints = JavaTask.compile(project, sources).stream()
        .map(error -> new Complaint("", 0, error.words(), sources.getOrDefault(error.source(), "")))
        .toList();
    if (complaints.isEmpty()) {
      index();
    }
    return complaints;
  }

  /** Lists the compiled packages where the rulebook looks for them. */
  private void index() {
    ReleaseId id = KieServices.get().newReleaseId(project.group(), project.artifact(), "1");
    Path index = project.output().resolve(CanonicalKieModule.getModelFileWithGAV(id));
    String version = CanonicalKieModule.MODEL_VERSION + Drools.getFullVersion();
    try {
      Files.createDirectories(index.getParent());
      Files.writeString(index, version + "\n" + String.join("\n", models));
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write " + index + ".", unwritable);
    }
  }

  /** Classes are named by their content; without this, those of an earlier text would stay. */
  private void clear() {
    for (String model : models) {
      Path folder = project.output().resolve(model.replace('.', '/')).resolveSibling("");
      delete(folder, "{Rules,DomainClassesMetadata}" + "[0-9A-F]".repeat(32) + "*.class");
      matching(folder, "P[0-9A-F][0-9A-F]").forEach(each -> delete(each, "Lambda*.class"));
    }
  }

  private static void delete(Path folder, String glob) {
    for (Path each : matching(folder, glob)) {
      try {
        Files.delete(each);
      } catch (IOException undeletable) {
        throw new UncheckedIOException("Cannot delete " + each + ".", undeletable);
      }
    }
  }

  private static List<Path> matching(Path folder, String glob) {
    List<Path> matching = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
        found.forEach(matching::add);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("Cannot read " + folder + ".", unreadable);
      }
    }
    return matching;
  }

  /** Takes the Java that Drools makes, in place of compiling it in memory. */
  private final class Sources extends CanonicalModelKieProject {
    Sources(InternalKieModule module, ClassLoader loader) {
      super(module, loader);
    }

    @Override
    public void writeProjectOutput(MemoryFileSystem target, BuildContext context) {
      modelBuilders.values().forEach(each -> take(each.getPackageSources()));
    }

    private void take(Collection<?> packages) {
      for (Object each : packages) {
        PackageSources written = (PackageSources) each;
        List<GeneratedFile> generated = new ArrayList<>();
        written.collectGeneratedFiles(generated);
        generated.forEach(file ->
            sources.put(file.relativePath(), new String(file.contents(), StandardCharsets.UTF_8)));
        models.addAll(written.getModelNames());
      }
    }
  }
}
