package dk.pejl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.text.Line;
import dk.pejl.text.Texts;
import dk.pejl.text.World;
import dk.pejl.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationTest {
  private static String written(Line... lines) {
    StringBuilder page = new StringBuilder();
    Texts texts = Texts.of(Language.EN, World.CATALOGUE, Facts.NONE);
    Derivation.write(new Sheet(new Html(page), texts), List.of(lines));
    return page.toString().replace("\n", "");
  }

  private static Line line(String text, Line... children) {
    return new Line(text, "", List.of(children));
  }

  private static Line sourced(String text, String source) {
    return new Line(text, source, List.of());
  }

  @Test
  void whatLiesDeeperStandsWithin() {
    assertThat(written(line("a", line("b")), line("c")))
        .isEqualTo("<ul class=\"tree\"><li><span>a</span><ul class=\"branch\"><li>b</li></ul></li>"
            + "<li>c</li></ul>");
  }

  @Test
  void fromTheSecondStepOnItCanBeFoldedAway() {
    assertThat(written(line("a", line("b", line("c")))))
        .contains("<li><details open=\"\"><summary>b</summary><ul class=\"branch\"><li>c</li></ul>"
            + "</details></li>");
  }

  @Test
  void eachSourceIsNamedOnce() {
    assertThat(written(
            sourced("a = 1", "KRL; table 1"),
            sourced("b = 2", "other"),
            sourced("c = 3", "KRL; table 1")))
        .contains("<li>a = 1 [1]</li><li>b = 2 [2]</li><li>c = 3 [1]</li>")
        .endsWith("<h4>Sources</h4><ul class=\"sources\"><li>[1] KRL; table 1</li>"
            + "<li>[2] other</li></ul>");
  }

  @Test
  void bracketsInASourceBelongToIt() {
    assertThat(written(sourced("a = 1", "KRL; kolonne [B4]")))
        .contains("<li>a = 1 [1]</li>")
        .contains("<li>[1] KRL; kolonne [B4]</li>");
  }

  @Test
  void bracketsInALineAreNoSource() {
    assertThat(written(line("the limit of [B4]"))).doesNotContain("Sources");
  }
}
