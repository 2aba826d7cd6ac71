package dk.pejl.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.Evaluator;
import dk.pejl.wording.Refusal;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Pejl in a host whose threads have class loaders of their own. */
class ClassLoadersTest {
  private static final ClassLoader FOREIGN = ClassLoader.getPlatformClassLoader();

  private static URL url(String file) {
    try {
      return Path.of(file).toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A loader in which nothing of Pejl or Drools was used yet, as that of a war or a fat jar. */
  private static URLClassLoader fresh() {
    String[] path = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    return new URLClassLoader(
        Arrays.stream(path).map(ClassLoadersTest::url).toArray(URL[]::new), FOREIGN);
  }

  /** How many goals an evaluator has that is made by a thread of a foreign loader. */
  private static int goals(ClassLoader loader) throws Exception {
    FutureTask<Integer> task = new FutureTask<>(() -> {
      Class<?> evaluator = loader.loadClass("dk.pejl.Evaluator");
      Object made = evaluator.getMethod("of", String[].class).invoke(null, (Object)
          new String[] {"csr-2021"});
      return ((List<?>) evaluator.getMethod("goals").invoke(made)).size();
    });
    Thread thread = new Thread(task);
    thread.setContextClassLoader(FOREIGN);
    thread.start();
    return task.get();
  }

  @Test
  void theFirstCallMayComeFromAThreadOfAnotherLoader() throws Exception {
    try (URLClassLoader loader = fresh()) {
      assertThat(goals(loader)).isEqualTo(Evaluator.of("csr-2021").goals().size());
    }
  }

  @Test
  void rulePacksAreFoundByTheLoaderThatIsGiven() {
    assertThat(Evaluator.builder()
            .classLoader(ClassLoadersTest.class.getClassLoader())
            .plans("csr-2021")
            .build()
            .plans())
        .hasSize(1);
  }

  @Test
  void aLoaderThatFindsNoRulePackIsRefused() {
    assertThatThrownBy(() -> Evaluator.builder().classLoader(FOREIGN).build())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("No rule pack was found");
  }
}
