package dk.pejl.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.claim.Truth;
import dk.pejl.json.Golden;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reports on every form of claim are sound pages that say what the verdicts say. */
class ReportTest {
  private static final Evaluation ALL = Gallery.all();
  private static final Document DANISH = parsedGallery(Language.DA);
  private static final Document ENGLISH = parsedGallery(Language.EN);
  private static final Pattern ARTICLE =
      Pattern.compile("(?s)<article class=\"goal (.*?)\".*?</article>");

  /** For looking at, and for the check in a browser. */
  @BeforeAll
  static void keepTheGallery() throws IOException {
    Path folder = Files.createDirectories(Path.of("target/report"));
    for (Language language : Language.values()) {
      String name = "gallery-" + language.name().toLowerCase(Locale.ROOT) + ".html";
      Files.writeString(folder.resolve(name), Gallery.page(Gallery.ofEach(), language));
    }
  }

  /** The page as a tree; it is written so that a reader of XML takes it as well. */
  private static Document parsed(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
  }

  private static Document gallery(Language language) {
    return language == Language.DA ? DANISH : ENGLISH;
  }

  private static Document parsedGallery(Language language) {
    try {
      return parsed(Gallery.page(ALL, language));
    } catch (Exception unsound) {
      throw new IllegalStateException("The gallery is no sound page.", unsound);
    }
  }

  private static List<Element> elements(Document page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static List<String> values(Document page, String attribute) {
    return elements(page, "*").stream()
        .map(element -> element.getAttribute(attribute))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void pagesAreWellFormedAndInTheirLanguage(Language language) throws Exception {
    assertThat(gallery(language).getDocumentElement().getAttribute("lang"))
        .isEqualTo(language.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void whereFiguresAreFoundIsToldInTheLanguageOfThePage() throws IOException {
    Evaluation evaluation = Gallery.of("criterion", 1);
    String place =
        "<dt>Municipal employees</dt>\n<dd>KRL; where it stands is not known: ask those who keep"
            + " the figure</dd>";
    assertThat(Gallery.page(evaluation, Language.EN))
        .contains("Where the figures are found", place);
    assertThat(Gallery.page(evaluation, Language.DA))
        .contains("Hvor tallene findes", "KRL; hvor tallet står, er ikke kendt");
  }

  @Test
  void aReadingStandsUnderTheDemandWithALabel() throws IOException {
    Evaluation read = Gallery.readAs(new Wording("Kun ansatte.", "Employees alone."));
    assertThat(Gallery.page(read, Language.EN))
        .containsPattern(
            "</p>\\s*<p class=\"reading\"><strong>Reading:</strong> Employees alone.</p>");
    assertThat(Gallery.page(read, Language.DA)).contains("<strong>Læsning:</strong> Kun ansatte.");
  }

  @Test
  void aSmallReportReadsAsInTheGoldenFiles() throws Exception {
    String page = Gallery.page(Gallery.of("path", 2), Language.DA)
        .replace("<style>" + Stylesheet.OWN.text() + "</style>", "");
    String around = ARTICLE.matcher(page).replaceAll(article -> {
      Golden.check("report/" + article.group(1) + ".html", article.group() + "\n");
      return "<article/>";
    });
    Golden.check("report/page.html", around);
  }

  @Test
  void whatAClaimIsProvidedOnIsShownAndWhatWouldMeetIt() throws Exception {
    String page = Gallery.page(Gallery.of("provided", 3), Language.EN);
    String last = page.substring(page.lastIndexOf("<article class=\"goal "));

    assertThat(last)
        .contains("What an answer would take")
        .contains("1 more in “Adult apprentices”")
        .doesNotContain("“Grant money”: DKK");
  }

  @Test
  void everyVerdictHasItsArticleWithStatusAndReason() throws Exception {
    List<Element> articles = elements(gallery(Language.DA), "article");
    assertThat(articles).hasSameSizeAs(ALL.verdicts());
    for (int i = 0; i < articles.size(); i++) {
      Verdict verdict = ALL.verdicts().get(i);
      assertThat(articles.get(i).getAttribute("id")).isEqualTo(verdict.goal().id());
      assertThat(articles.get(i).getTextContent())
          .containsIgnoringCase(verdict.status().wording().da())
          .contains(Texts.why(verdict, ALL.catalogue(), ALL.facts()).da());
    }
  }

  @Test
  void aPageOfFourteenOfFifteenGoalsIsNotHeadedAsTheWholePlan() throws Exception {
    Completeness all = ALL.completeness().get(0);
    Completeness.LeftOut red = new Completeness.LeftOut(
        "plan.roed", Wording.same("Det røde mål"), Completeness.Why.NOT_ASKED);
    Completeness part = new Completeness(all.plan(), all.answered(), List.of(red));
    Evaluation some = new Evaluation(
        ALL.question(),
        ALL.engine(),
        ALL.rules(),
        List.of(part),
        ALL.facts(),
        ALL.catalogue(),
        ALL.verdicts());
    String page = Gallery.page(some, Language.DA);
    assertThat(page)
        .contains("<caption>" + all.answered() + " af " + (all.answered() + 1) + " mål i ")
        .contains("<li>Det røde mål (ikke spurgt om)</li>");
  }

  @Test
  void idsAreUniqueAndEveryLinkLeadsToOne() throws Exception {
    Document page = gallery(Language.EN);
    List<String> ids = values(page, "id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(values(page, "href")).allMatch(link -> ids.contains(link.substring(1)));
    assertThat(values(page, "aria-labelledby")).allMatch(ids::contains);
  }

  @Test
  void nothingIsFetchedAndNothingRuns() throws Exception {
    Document page = gallery(Language.DA);
    assertThat(values(page, "src")).isEmpty();
    assertThat(values(page, "style")).isEmpty();
    assertThat(elements(page, "script")).isEmpty();
    assertThat(elements(page, "style"))
        .singleElement()
        .satisfies(style ->
            assertThat(style.getTextContent()).doesNotContain("url(").doesNotContain("@import"));
    assertThat(Gallery.page(ALL, Language.DA)).doesNotContain("://");
  }

  @Test
  void thePolicyAllowsTheStyleSheetAlone() throws Exception {
    Document page = gallery(Language.DA);
    String style = elements(page, "style").get(0).getTextContent();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(elements(page, "meta").get(1).getAttribute("content"))
        .isEqualTo("default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(digest)
            + "'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void thePolicyCanBeSentInAHeaderToo() throws Exception {
    assertThat(elements(gallery(Language.DA), "meta").get(1).getAttribute("content"))
        .isEqualTo(Report.policy());
  }

  private static String linking(String title, String address) throws IOException {
    StringBuilder page = new StringBuilder();
    Report.in(Language.EN).linking(title, address).write(ALL, Gallery.DIGESTS, page);
    return page.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?lang=en", "..", "HTTPS://example.org/goals", "http://example.org"})
  void aPageLeadsBackToItsHost(String address) throws Exception {
    assertThat(linking("Goals", address)).contains("<a href=\"" + address + "\">Goals</a>");
  }

  @Test
  void aLinkIsEscaped() throws Exception {
    assertThat(linking("<b>", "/?a='&b=1")).contains("<a href=\"/?a=&#39;&amp;b=1\">&lt;b&gt;</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "data:text/html,x", " javascript:alert(1)", "a b", "\u0001"
      })
  void aLinkThatIsNoPageIsRefused(String address) {
    assertThatThrownBy(() -> Report.in(Language.EN).linking("Goals", address))
        .hasMessageContaining("cannot be linked to");
  }

  @Test
  void headingsGoDownOneStepAtATime() throws Exception {
    int last = 0;
    for (Element element : elements(gallery(Language.DA), "*")) {
      if (element.getTagName().matches("h\\d")) {
        int level = element.getTagName().charAt(1) - '0';
        assertThat(level).isLessThanOrEqualTo(last + 1);
        last = level;
      }
    }
    assertThat(elements(gallery(Language.DA), "h1")).hasSize(1);
  }

  @Test
  void tablesHaveCaptionsAndTheirHeadersAScope() throws Exception {
    Document page = gallery(Language.DA);
    assertThat(elements(page, "table"))
        .isNotEmpty()
        .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
    assertThat(elements(page, "th"))
        .allMatch(cell -> !cell.getAttribute("scope").isEmpty());
  }

  @Test
  void everyPictureHasWordsOrIsSaidBesideIt() throws Exception {
    assertThat(elements(gallery(Language.DA), "svg"))
        .isNotEmpty()
        .allMatch(svg -> svg.getAttribute("aria-hidden").equals("true")
            || (svg.getAttribute("role").equals("img")
                && !svg.getAttribute("aria-label").isBlank()));
  }

  @Test
  void eachStatusHasAShapeOfItsOwn() throws Exception {
    Document page = gallery(Language.DA);
    List<String> shapes = new ArrayList<>();
    for (Element symbol : elements(page, "symbol")) {
      List<String> paths = new ArrayList<>();
      for (Element path : elements(page, "path")) {
        if (path.getParentNode().equals(symbol)) {
          paths.add(path.getAttribute("d"));
        }
      }
      shapes.add(String.join(" ", paths));
    }
    assertThat(shapes).hasSize(Status.values().length).doesNotHaveDuplicates();
  }

  @Test
  void whatIsUnknownIsDrawnAsNoNumber() throws Exception {
    for (Element article : elements(gallery(Language.DA), "article")) {
      Verdict verdict = ALL.verdict(article.getAttribute("id"));
      if (verdict.claim().truth() == Truth.UNKNOWN
          && verdict
              .claim()
              .asComparison()
              // Of units that are counted, those that are known are drawn.
              .filter(comparison -> !comparison.isOfUnits())
              .filter(comparison -> comparison.value().range().value() == null)
              .isPresent()) {
        assertThat(kinds(article))
            .as(verdict.goal().title().da())
            .doesNotContain("value true", "value false", "value unknown", "value");
      }
    }
  }

  private static Set<String> kinds(Element article) {
    Set<String> kinds = new java.util.HashSet<>();
    NodeList all = article.getElementsByTagName("circle");
    for (int i = 0; i < all.getLength(); i++) {
      kinds.add(((Element) all.item(i)).getAttribute("class"));
    }
    return kinds;
  }

  @Test
  void namesWithMarkupComeOutAsText() throws Exception {
    String name = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;";
    Document page = parsed(Gallery.page(Gallery.titled(name), Language.DA));
    assertThat(elements(page, "script")).isEmpty();
    assertThat(elements(page, "img")).isEmpty();
    assertThat(elements(page, "h3"))
        .singleElement()
        .satisfies(title -> assertThat(title.getTextContent()).isEqualTo(name));
  }

  @Test
  void noGoalsAreSaid() throws Exception {
    assertThat(Gallery.page(Gallery.of("path", 0), Language.EN))
        .contains("No goal answers: none of the plans is in force on the day.");
  }

  @Test
  void digestsAreTold() throws Exception {
    assertThat(Gallery.page(Gallery.of("path", 1), Language.EN))
        .contains("sha256:facts", "sha256:evaluation", "sha256:rules");
  }

  @Test
  void whatCannotBeWrittenIsTold() {
    Appendable full = new Appendable() {
      @Override
      public Appendable append(CharSequence text) throws IOException {
        throw new IOException("full");
      }

      @Override
      public Appendable append(CharSequence text, int start, int end) throws IOException {
        throw new IOException("full");
      }

      @Override
      public Appendable append(char c) throws IOException {
        throw new IOException("full");
      }
    };
    assertThatThrownBy(
            () -> Report.in(Language.DA).write(Gallery.of("path", 1), Gallery.DIGESTS, full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("full");
  }
}
