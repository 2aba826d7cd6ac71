package dk.pejl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example compiles, and prints what the README says it prints. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");

  @TempDir
  Path folder;

  private static List<String> blocks() throws Exception {
    Matcher block = Pattern.compile(
            "^```(?:\\w+)?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(Files.readString(README));
    List<String> blocks = new ArrayList<>();
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }

  private static int example(List<String> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).contains("public class Example")) {
        return i;
      }
    }
    throw new AssertionError("README.md has no example.");
  }

  private String run(String source) throws Exception {
    Path file = Files.writeString(folder.resolve("Example.java"), source);
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    int result = ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-proc:none",
            "-cp",
            classPath,
            "-d",
            folder.toString(),
            file.toString());
    assertThat(result).as("the compiler's exit code").isZero();
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Class<?> example = Class.forName("Example", true, loader);
      example.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theExamplePrintsWhatTheReadmeSays() throws Exception {
    List<String> blocks = blocks();
    int example = example(blocks);
    assertThat(run(blocks.get(example))).isEqualTo(blocks.get(example + 1));
  }

  @Test
  void theExampleIsShort() throws Exception {
    List<String> blocks = blocks();
    String body =
        blocks.get(example(blocks)).replaceAll("(?s).*main\\(String\\[] args\\) \\{\n", "");
    assertThat(body.lines().count()).isLessThanOrEqualTo(20);
  }
}
