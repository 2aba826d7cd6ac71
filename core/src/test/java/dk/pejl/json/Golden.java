package dk.pejl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Intake;
import dk.pejl.wording.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is expected of output, kept in files that a person reads at one go; {@code
 * -Dgolden.update=true} writes them anew.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final int MOST_LINES = 150;

  // In a laid-out document: what is said of a goal, and the claim in that.
  private static final Pattern GOAL =
      Pattern.compile("(?ms)^ {4}(\\{\n {6}\"goal\": (\"plan\\.([^\"]*)\").*?^ {4}\\})");
  private static final Pattern CLAIM = Pattern.compile("(?ms)^ {2}\"claim\": (\\{.*?^ {2}\\})");

  private Golden() {}

  /** Compares a text, of few enough lines to read and no style sheet, with the file of the name. */
  public static void check(String name, String actual) {
    Path file = FOLDER.resolve(name);
    assertThat(actual.lines().count()).as(name + ": lines").isLessThanOrEqualTo(MOST_LINES);
    assertThat(actual).as(name).doesNotContain("<style>");
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).as(name).isEqualTo(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Compares a laid-out document with the files of a folder: each goal with one of its own and its
   * claim, where it has one, with another, so that {@code document.json} only names the goals.
   */
  static void checkByGoal(String folder, String document) {
    check(folder + "/document.json", GOAL.matcher(document).replaceAll(goal -> {
      checkGoal(folder + "/" + goal.group(3), goal.group(1).replaceAll("(?m)^ {4}", ""));
      return "    " + goal.group(2);
    }));
  }

  private static void checkGoal(String name, String goal) {
    String others = CLAIM.matcher(goal).replaceAll(claim -> {
      check(name + "-claim.json", claim.group(1).replaceAll("(?m)^ {2}", "") + "\n");
      return "  \"claim\": {}";
    });
    check(name + ".json", others + "\n");
  }

  /** The files of a folder with the ending, in the order of their names. */
  public static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every problem of an intake, in Danish and below that in English. */
  public static String problems(Intake intake) {
    try {
      Facts facts = intake.facts();
      return "No problem, " + facts.size() + " observations\n";
    } catch (Problems problems) {
      return problems.list().stream().map(Golden::problem).collect(Collectors.joining("\n"));
    }
  }

  private static String problem(Problem problem) {
    return problem.in(Language.DA) + "\n" + problem.in(Language.EN) + "\n";
  }
}
