package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  private static final String PAGE = "target/demo.html";

  @Test
  void the_demo_shows_five_plans_and_one_goal_explained() {
    Golden.check("demo/da", Ran.pejl("demo", "--report", PAGE).all());
  }

  @Test
  void the_demo_speaks_english() {
    Golden.check("demo/en", Ran.pejl("demo", "--report", PAGE, "--lang", "en").all());
  }

  @Test
  void the_demo_writes_a_page(@TempDir Path folder) {
    Path page = folder.resolve("page.html");
    Ran.pejl("demo", "--report", page.toString());
    assertThat(page).content().contains("CSR-strategi 2021-2024").endsWith("</html>\n");
  }

  @Test
  void a_page_that_cannot_be_written_is_refused(@TempDir Path folder) {
    Ran ran = Ran.pejl("demo", "--report", folder.resolve("none/page.html").toString());
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).contains("kan ikke skrives");
  }
}
