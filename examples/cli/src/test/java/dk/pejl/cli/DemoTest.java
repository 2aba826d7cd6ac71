package dk.pejl.cli;

import org.junit.jupiter.api.Test;

class DemoTest {
  @Test
  void the_demo_shows_a_table_and_one_goal_explained() {
    Golden.check("demo/da", Ran.pejl("demo").all());
  }

  @Test
  void the_demo_speaks_english() {
    Golden.check("demo/en", Ran.pejl("demo", "--lang", "en").all());
  }
}
