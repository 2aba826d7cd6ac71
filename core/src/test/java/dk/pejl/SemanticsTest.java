package dk.pejl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule of SEMANTICS.md names tests that show it, and each of them is there. */
class SemanticsTest {
  private static final Pattern RULE = Pattern.compile("^(\\d+)\\. ", Pattern.MULTILINE);
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  private static String page() throws IOException {
    return Files.readString(Path.of("SEMANTICS.md"));
  }

  private static boolean exists(String name, String method) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      List<Path> found = files.filter(file -> file.endsWith(name + ".java")).toList();
      for (Path file : found) {
        if (method == null || Files.readString(file).contains(" void " + method + "(")) {
          return true;
        }
      }
      return false;
    }
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    List<String> lost = new ArrayList<>();
    Matcher test = TEST.matcher(page());
    while (test.find()) {
      if (!exists(test.group(1), test.group(2))) {
        lost.add(test.group());
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyRuleNamesATest() throws IOException {
    String page = page();
    List<String> bare = new ArrayList<>();
    Matcher rule = RULE.matcher(page);
    while (rule.find()) {
      int blank = page.indexOf("\n\n", rule.end());
      int end = blank < 0 ? page.length() : blank;
      Matcher next = Pattern.compile("\n\\d+\\. ").matcher(page);
      int stop = next.find(rule.end()) ? next.start() : end;
      if (!TEST.matcher(page.substring(rule.end(), stop)).find()) {
        bare.add(rule.group(1));
      }
    }
    assertThat(bare).isEmpty();
  }
}
