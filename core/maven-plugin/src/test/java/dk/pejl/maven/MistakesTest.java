package dk.pejl.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MistakesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir
  Path folder;

  @Test
  void aRightPlanHasNoMistakes() throws IOException {
    assertThat(new SmallPlan(folder).build()).isEmpty();
  }

  @Test
  void rulesThatAreCompiledAgainLeaveNothingOfBeforeBehind() throws IOException {
    SmallPlan plan = new SmallPlan(folder);
    plan.build();
    plan.rules("isAtLeast( 10 )", "isAtLeast( 11 )").build();
    List<String> again = classes();
    for (String each : again) {
      Files.delete(Path.of(each));
    }
    plan.build();
    assertThat(again).isEqualTo(classes());
  }

  private List<String> classes() throws IOException {
    try (var found = Files.walk(folder.resolve("target/classes"))) {
      return found
          .map(Path::toString)
          .filter(each -> each.endsWith(".class"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/mistakes.csv",
      delimiter = '§',
      quoteCharacter = '¤',
      numLinesToSkip = 1)
  void aMistakeIsToldInTheAuthorsFile(String name, String file, String before, String after)
      throws IOException {
    SmallPlan plan = new SmallPlan(folder);
    String to = after == null ? "" : after.replace("\\n", "\n");
    String from = before.replace("\\n", "\n");
    List<Fault> faults =
        file.equals("java") ? plan.java(from, to).build() : plan.rules(from, to).build();
    assertThat(faults).isNotEmpty();
    assertGolden(name, told(faults, Language.DA) + "\n" + told(faults, Language.EN));
  }

  @Test
  void aPackWithTwentyFaultsIsToldThemAllAtOnce() throws IOException {
    List<Fault> faults = new SmallPlan(folder, "/faulty/").build();
    assertThat(faults).hasSizeGreaterThanOrEqualTo(20);
    assertGolden("twenty-faults-da", told(faults, Language.DA));
    assertGolden("twenty-faults-en", told(faults, Language.EN));
  }

  private static String told(List<Fault> faults, Language language) {
    return faults.stream().map(fault -> fault.in(language) + "\n").collect(Collectors.joining());
  }

  private static void assertGolden(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
