package dk.pejl.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlTest {
  private static String written(Consumer<Html> content) {
    StringBuilder page = new StringBuilder();
    content.accept(new Html(page));
    return page.toString();
  }

  @Test
  void whatHasAMeaningInHtmlIsEscaped() {
    assertThat(written(html -> html.text("<b>&\"'</b>")))
        .isEqualTo("&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;");
  }

  @Test
  void controlsAndHalvesOfCharactersAreReplaced() {
    assertThat(written(html -> html.text("a\u0000b\u001bc\ud800d\udc00")))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd");
  }

  @Test
  void charactersBeyondTheFirstPlaneStay() {
    assertThat(written(html -> html.text("æ\ud83d\ude00"))).isEqualTo("æ\ud83d\ude00");
  }

  @Test
  void elementsAreClosed() {
    assertThat(written(html -> html.tag("p").of(() -> html.tag("span", "a").of("b"))))
        .isEqualTo("\n<p><span class=\"a\">b</span></p>");
  }

  @ParameterizedTest
  @CsvSource({
    "href, https:/example",
    "href, javascript:alert(1)",
    "src, x",
    "srcdoc, x",
    "style, color:red",
    "onclick, x",
    "a b, x"
  })
  void whatCouldLoadOrRunIsRefused(String attribute, String value) {
    assertThatThrownBy(
            () -> written(html -> html.tag("a").with(attribute, value).end()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(attribute);
  }

  @Property(tries = 300)
  void anyTextIsReadBackAsTextAndAsAnAttribute(@ForAll @StringLength(max = 40) String text)
      throws Exception {
    String page = written(html -> html.tag("p").with("title", text).of(text));
    Element read = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.strip())))
        .getDocumentElement();
    String shown = written(html -> html.text(text))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    assertThat(read.getTextContent()).isEqualTo(shown);
    assertThat(read.getChildNodes().getLength()).isLessThanOrEqualTo(1);
    assertThat(read.getAttribute("title")).isEqualTo(shown.replaceAll("[\n\t]", " "));
  }
}
