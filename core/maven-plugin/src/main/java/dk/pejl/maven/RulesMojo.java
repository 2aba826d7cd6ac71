package dk.pejl.maven;

import dk.pejl.wording.Language;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What both goals know of the project, and how they tell what is wrong. */
// Maven fills the fields in.
@NullUnmarked
abstract class RulesMojo extends AbstractMojo {
  /** The language of what is told, {@code da} or {@code en}. */
  @Parameter(property = "pejl.lang", defaultValue = "da")
  private String language;

  /** Where the rule files lie, each in the folder of its package. */
  @Parameter(defaultValue = "${project.basedir}/src/main/resources")
  private File rules;

  /** The Java release that the compiled rules are for. */
  @Parameter(property = "maven.compiler.release", defaultValue = "17")
  private String release;

  @Parameter(defaultValue = "${project.basedir}", readonly = true)
  private File folder;

  @Parameter(defaultValue = "${project.build.sourceDirectory}", readonly = true)
  private File java;

  @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
  private File output;

  @Parameter(defaultValue = "${project.compileClasspathElements}", readonly = true)
  private List<String> classPath;

  @Parameter(defaultValue = "${project.groupId}", readonly = true)
  private String group;

  @Parameter(defaultValue = "${project.artifactId}", readonly = true)
  private String artifact;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Language told = Language.find(language)
        .orElseThrow(() -> new MojoExecutionException(
            "pejl.lang: '" + language + "' is not one of " + Language.tags() + "."));
    List<Fault> faults = faults(new Project(
        folder.toPath(),
        java.toPath(),
        rules.toPath(),
        output.toPath(),
        classPath,
        group,
        artifact,
        release));
    faults.forEach(fault -> getLog().error(fault.in(told)));
    if (!faults.isEmpty()) {
      throw new MojoFailureException(summary(faults.size(), told));
    }
  }

  /** Everything that is wrong. */
  abstract List<Fault> faults(Project project);

  private static String summary(int number, Language told) {
    return told == Language.DA
        ? number + " fejl i planens filer, vist ovenfor."
        : number + (number == 1 ? " mistake" : " mistakes") + " in the plan's files, shown above.";
  }
}
