package dk.pejl.cli;

import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code new-plan}: the files that a plan of one's own begins with. */
final class NewPlanCommand implements Command {
  private static final Option PLAN = Option.one(
      "--plan",
      Wording.same("ID"),
      "Planens id, små bogstaver, tal og bindestreger, fx klimaplan-2027.",
      "The plan's id in small letters, digits and hyphens, such as klimaplan-2027.");
  private static final Option MUNICIPALITY = Option.one(
      "--municipality",
      new Wording("KODE", "CODE"),
      "Kommunens kode på tre cifre, fx 741.",
      "The code of the municipality in three digits, such as 741.");

  @Override
  public String name() {
    return "new-plan";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Lægger et nyt projekt til en egen plan an.",
        "Lays out a new project for a plan of one's own.");
  }

  @Override
  public Wording description() {
    return new Wording(
        "Laver i MAPPE et Maven-projekt med planen, en indikator, et mål og dets scenarier, klar til at bygge og rette i. Mappen må ikke findes eller skal være tom.",
        "Makes in FOLDER a Maven project with the plan, an indicator, a goal and its scenarios, ready to be built and changed. The folder must not exist, or be empty.");
  }

  @Override
  public Wording arguments() {
    return new Wording("MAPPE", "FOLDER");
  }

  @Override
  public List<Option> options() {
    return List.of(PLAN, MUNICIPALITY);
  }

  @Override
  public List<Option> required() {
    return List.of(PLAN, MUNICIPALITY);
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TEXT);
  }

  @Override
  public List<String> examples() {
    return List.of("new-plan min-plan --plan klimaplan-2027 --municipality 741");
  }

  @Override
  public int run(Invocation call) throws IOException {
    call.format();
    call.expectArguments(1);
    String plan = matching(call, PLAN, "[a-z][a-z0-9]*(-[a-z0-9]+)*", "klimaplan-2027");
    String municipality = matching(call, MUNICIPALITY, "\\d{3}", "741");
    Path folder = folder(call);
    call.complaints().refuseIfAny();
    if (plan == null || municipality == null || folder == null) {
      return Exit.REFUSED;
    }
    Map<Path, String> files = files(folder, plan, municipality);
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Files.createDirectories(file.getKey().toAbsolutePath().getParent());
      Files.writeString(file.getKey(), file.getValue());
    }
    call.write(out -> {
      for (Path file : files.keySet()) {
        out.append(file.toString().replace('\\', '/')).append('\n');
      }
      out.append(call.say("Byg og prøv den med: ", "Build and try it with: "))
          .append("mvn -q -f ")
          .append(folder.toString().replace('\\', '/'))
          .append("/pom.xml verify\n");
    });
    return Exit.DONE;
  }

  private static @Nullable String matching(
      Invocation call, Option option, String form, String example) {
    String text = call.one(option);
    if (text == null) {
      call.complaints()
          .add(
              "'" + option.name() + "' mangler: skriv fx " + option.name() + " " + example + ".",
              "'" + option.name() + "' is missing: write for instance " + option.name() + " "
                  + example + ".");
    } else if (!text.matches(form)) {
      call.complaints()
          .add(
              "'" + text + "' kan ikke bruges til " + option.name() + ": skriv fx " + example + ".",
              "'" + text + "' cannot be used for " + option.name() + ": write for instance "
                  + example + ".");
    }
    return text;
  }

  private static @Nullable Path folder(Invocation call) throws IOException {
    if (call.arguments().isEmpty()) {
      call.complaints()
          .add(
              "Der mangler en mappe: skriv, hvor projektet skal ligge.",
              "A folder is missing: write where the project is to be.");
      return null;
    }
    Path folder = call.path(call.arguments().get(0));
    if (folder != null && Files.exists(folder) && !isEmpty(folder)) {
      call.complaints()
          .add(
              "'" + folder + "' findes og er ikke tom: vælg en anden mappe.",
              "'" + folder + "' exists and is not empty: choose another folder.");
    }
    return folder;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.findAny().isEmpty();
    }
  }

  // Files

  private static Map<Path, String> files(Path folder, String plan, String municipality) {
    String word = plan.replace("-", "");
    String type = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    String java = "src/main/java/minplan/" + word + "/";
    String resources = "src/main/resources/minplan/" + word + "/";
    Map<String, String> names = new LinkedHashMap<>();
    names.put("pom.xml", "pom.xml");
    names.put("Plan.java.txt", java + type + ".java");
    names.put("package-info.java.txt", java + "package-info.java");
    names.put("maal.drl.txt", resources + "maal.drl");
    names.put("service.txt", "src/main/resources/META-INF/services/dk.pejl.rulebook.RulePack");
    names.put("ScenariosTest.java.txt", "src/test/java/minplan/" + word + "/ScenariosTest.java");
    names.put("scenarier.yaml", "src/test/resources/minplan/" + word + "/scenarier.yaml");
    Properties versions = versions();
    Map<Path, String> files = new LinkedHashMap<>();
    names.forEach((template, name) -> files.put(
        folder.resolve(name),
        template(template)
            .replace("@plan@", plan)
            .replace("@word@", word)
            .replace("@type@", type)
            .replace("@municipality@", municipality)
            .replace("@pejl@", versions.getProperty("pejl", ""))));
    return files;
  }

  private static String template(String name) {
    return new String(resource("new-plan/" + name), StandardCharsets.UTF_8);
  }

  private static Properties versions() {
    Properties versions = new Properties();
    try {
      versions.load(new java.io.ByteArrayInputStream(resource("/dk/pejl/versions.properties")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return versions;
  }

  private static byte[] resource(String name) {
    try (InputStream in = NewPlanCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks '" + name + "'.");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
