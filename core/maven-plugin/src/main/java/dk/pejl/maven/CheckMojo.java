package dk.pejl.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Loads the compiled plan as every host will, so that what keeps it from that is told at once. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CheckMojo extends RulesMojo {
  @Override
  List<Fault> faults(Project project) {
    return PackCheck.of(project);
  }
}
