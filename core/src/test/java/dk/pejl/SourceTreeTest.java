package dk.pejl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the sources of every module, those too that are built by a profile alone. */
class SourceTreeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (dk\\.pejl[\\w.]*);");

  // A type by its full name: dk.pejl.claim.Claim is of the package dk.pejl.claim.
  private static final Pattern TYPE =
      Pattern.compile("\\b(dk\\.pejl(?:\\.[a-z]\\w*)*)\\.[A-Z]\\w*");

  @Test
  void noPackagesFormACycle() {
    Map<String, Set<String>> left = seen();
    assertThat(left).containsKeys("dk.pejl.claim", "dk.pejl.testing", "dk.pejl.benchmarks.judge");
    // What sees no other is in no cycle, nor is what sees only such: 'period' goes after 'wording'.
    while (left.values().removeIf(Set::isEmpty)) {
      left.values().forEach(others -> others.retainAll(left.keySet()));
    }
    assertThat(left)
        .as("packages in a cycle, or that see one, each with those it sees")
        .isEmpty();
  }

  @Test
  void noTwoTypesHaveTheSameName() {
    Map<String, Set<Path>> byName = sources()
        .filter(file -> !file.endsWith("package-info.java"))
        .collect(Collectors.groupingBy(
            file -> file.getFileName().toString(), TreeMap::new, Collectors.toSet()));
    byName.values().removeIf(files -> files.size() == 1);
    assertThat(byName).isEmpty();
  }

  /** For each package the others of whose types its sources speak, comments aside. */
  private static Map<String, Set<String>> seen() {
    Map<String, Set<String>> seen = new TreeMap<>();
    sources().forEach(file -> {
      String code = COMMENT.matcher(read(file)).replaceAll("");
      Matcher named = PACKAGE.matcher(code);
      assertThat(named.find()).as("%s names its package", file).isTrue();
      String own = named.group(1);
      Set<String> others = seen.computeIfAbsent(own, none -> new TreeSet<>());
      TYPE.matcher(code).results().map(type -> type.group(1)).forEach(others::add);
      others.remove(own);
    });
    seen.values().forEach(others -> others.retainAll(seen.keySet()));
    return seen;
  }

  /** Every file of Java that is not a test's. */
  private static Stream<Path> sources() {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
