package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  private static final String PAGE = "target/demo.html";

  @Test
  void theDemoShowsFivePlansAndOneGoalExplained() {
    Golden.check("demo/da", Ran.pejl("demo", "--report", PAGE).all());
  }

  @Test
  void theDemoSpeaksEnglish() {
    Golden.check("demo/en", Ran.pejl("demo", "--report", PAGE, "--lang", "en").all());
  }

  @Test
  void theDemoWritesAPage(@TempDir Path folder) {
    Path page = folder.resolve("page.html");
    Ran.pejl("demo", "--report", page.toString());
    assertThat(page).content().contains("CSR-strategi 2021-2024").endsWith("</html>\n");
  }

  @Test
  void aPageThatCannotBeWrittenIsRefused(@TempDir Path folder) {
    Ran ran = Ran.pejl("demo", "--report", folder.resolve("none/page.html").toString());
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).contains("kan ikke skrives");
  }
}
