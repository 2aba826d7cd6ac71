package dk.pejl.maven;

import dk.pejl.fact.Problems;
import dk.pejl.rulebook.Packs;
import dk.pejl.rulebook.RulePack;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;

/** The rule packs that a project itself makes, and not those of the jars that it uses. */
final class OwnPacks {
  private OwnPacks() {}

  /** The project's packs; throws {@link Problems} where one cannot be made. */
  static List<RulePack> of(Project project, ClassLoader loader) {
    return Packs.of(loader).stream().filter(pack -> isOwn(project, pack)).toList();
  }

  private static boolean isOwn(Project project, RulePack pack) {
    CodeSource source = pack.getClass().getProtectionDomain().getCodeSource();
    try {
      return source != null
          && Path.of(source.getLocation().toURI()).equals(project.output().toAbsolutePath());
    } catch (URISyntaxException unknown) {
      return false;
    }
  }
}
