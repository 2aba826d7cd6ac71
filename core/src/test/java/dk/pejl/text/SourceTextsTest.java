package dk.pejl.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.indicator.Source;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import org.junit.jupiter.api.Test;

class SourceTextsTest {
  private static final Source OWN =
      Source.unsure(new Wording("kommunens egen opfølgning", "the municipality's own records"));

  private static String da(Source source) {
    return Texts.of(Language.DA, World.CATALOGUE, Facts.NONE).name(source);
  }

  private static String en(Source source) {
    return Texts.of(Language.EN, World.CATALOGUE, Facts.NONE).name(source);
  }

  @Test
  void aTableThatWasSeenStandsWithItsDimensions() {
    assertThat(da(Source.sure("jobindsats", "y09a02", "Område, Periode")))
        .isEqualTo("jobindsats, y09a02 (Område, Periode)");
    assertThat(da(Source.sure("KRL", "", ""))).isEqualTo("KRL");
  }

  @Test
  void codesThatWereNotSeenAreSaidToBeOpen() {
    Source partly = Source.partly("Danmarks Statistik", "BY1", "ALDER, Tid");
    assertThat(da(partly))
        .isEqualTo("Danmarks Statistik, BY1 (ALDER, Tid); koderne er ikke set efter: spørg dem,"
            + " der fører tallet");
    assertThat(en(partly))
        .isEqualTo("Danmarks Statistik, BY1 (ALDER, Tid); the codes have not been checked: ask"
            + " those who keep the figure");
  }

  @Test
  void aTableThatIsAssumedIsSaidToBe() {
    Source unsure = Source.unsure("Danmarks Statistik", "RAS302", "");
    assertThat(da(unsure))
        .isEqualTo(
            "Danmarks Statistik, RAS302; det er ikke slået fast: spørg dem, der" + " fører tallet");
    assertThat(en(unsure))
        .isEqualTo(
            "Danmarks Statistik, RAS302; this is not settled: ask those who keep" + " the figure");
  }

  @Test
  void recordsWithoutATableSayWhoHasToKnowInTheLanguageAskedFor() {
    assertThat(da(OWN))
        .isEqualTo(
            "kommunens egen opfølgning; det er ikke slået fast: spørg dem, der fører" + " tallet");
    assertThat(en(OWN))
        .isEqualTo("the municipality's own records; this is not settled: ask those who keep the"
            + " figure");
    assertThat(en(Source.sure(new Wording("planen selv", "the plan itself"))))
        .isEqualTo("the plan itself");
  }
}
