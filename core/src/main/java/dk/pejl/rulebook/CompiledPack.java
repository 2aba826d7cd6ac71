package dk.pejl.rulebook;

import dk.pejl.indicator.Catalogue;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.Model;

/**
 * A rule pack with its compiled rules and their texts.
 *
 * @param pack the pack
 * @param model the compiled rules
 * @param texts the rules as they are written, in the order of the plan
 */
record CompiledPack(RulePack pack, Model model, List<RuleText> texts) {

  /** The plan, for whom the pack says. */
  Plan plan() {
    return pack.anyMunicipality() ? pack.plan().forAnyMunicipality() : pack.plan();
  }

  /** Finds what was compiled for a pack, without the compiler. */
  static CompiledPack load(RulePack pack) {
    Packs.ask(pack.getClass(), () -> described(pack));
    List<RuleText> texts = new ArrayList<>();
    String folder = pack.getClass().getPackageName().replace('.', '/');
    for (String file : pack.files()) {
      texts.addAll(RuleText.in(folder + "/" + file, text(pack.getClass(), file)));
    }
    return new CompiledPack(pack, model(pack), texts);
  }

  /** Asks a pack for everything once, so that what its Java throws is told as a problem of the pack. */
  private static Plan described(RulePack pack) {
    pack.describe(Catalogue.builder());
    return Objects.requireNonNull(pack.plan());
  }

  private static Model model(RulePack pack) {
    Class<?> anchor = pack.getClass();
    String index = "/META-INF/kie/" + pack.module().replace(':', '/') + "/drools-model";
    String prefix = anchor.getPackageName() + ".";
    for (String line : text(anchor, index).split("\n", -1)) {
      String name = line.strip();
      if (name.startsWith(prefix) && name.indexOf('.', prefix.length()) < 0) {
        return instance(anchor.getClassLoader(), name);
      }
    }
    throw new Refusal(
        "Ingen regler i '" + anchor.getPackageName() + "' er oversat: byg modulet '" + pack.module()
            + "' med pejl-maven-plugin.",
        "No rules of '" + anchor.getPackageName() + "' are compiled: build the module '"
            + pack.module() + "' with pejl-maven-plugin.");
  }

  private static Model instance(ClassLoader loader, String name) {
    try {
      return Class.forName(name, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | LinkageError broken) {
      Refusal refusal = new Refusal(
          "De oversatte regler '" + name + "' kan ikke indlæses: byg modulet igen.",
          "The compiled rules '" + name + "' cannot be loaded: build the module again.");
      refusal.initCause(broken);
      throw refusal;
    }
  }

  private static String text(Class<?> anchor, String resource) {
    URL url = anchor.getResource(resource);
    if (url == null) {
      throw new Refusal(
          "'" + resource + "' findes ikke ved " + anchor.getName() + ": ret pakkens module() eller"
              + " files(), og byg igen.",
          "'" + resource + "' is not beside " + anchor.getName() + ": correct the pack's module()"
              + " or files(), and build again.");
    }
    try {
      URLConnection connection = url.openConnection();
      // A cached jar would stay open, and stale where it is replaced.
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + url + ".", unreadable);
    }
  }
}
