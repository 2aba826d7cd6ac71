package dk.pejl.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactsFormatTest {
  private static final Catalogue CATALOGUE =
      Catalogue.builder().add(Indicator.count("ansatte").of("kommune")).build();

  private static BufferedInputStream stream(String text) {
    return new BufferedInputStream(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "tal.json, 'indicator;subject', json",
    "TAL.JSON, '', json",
    "tal.csv, '{', csv",
    "-, '{', json",
    "-, '\uFEFF\n [', json",
    "tal.txt, 'indicator;subject', csv",
    "tal.txt, '', csv"
  })
  void aFileIsOfAFormatByItsNameElseByHowItBegins(String name, String text, String id)
      throws IOException {
    assertThat(FactsFormat.of(name, stream(text)).id()).isEqualTo(id);
  }

  @Test
  void lookingAtAFileReadsNothingOfIt() throws IOException {
    BufferedInputStream in = stream("{ \"format\"");
    FactsFormat.of("-", in);

    assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("{ \"format\"");
  }

  @Test
  void aMediaTypeMayHaveParameters() {
    assertThat(FactsFormat.ofMediaType("Text/CSV; charset=utf-8"))
        .get()
        .extracting(FactsFormat::id)
        .isEqualTo("csv");
    assertThat(FactsFormat.ofMediaType("text/plain")).isEmpty();
  }

  @Test
  void theFormatOfAFileThatShowsNoneIsThere() {
    assertThat(FactsFormat.named(FactsFormat.USUAL)).isPresent();
  }

  @ParameterizedTest
  @MethodSource("dk.pejl.indicator.FactsFormat#all")
  void everyFormatReadsWhatItWrites(FactsFormat format) throws IOException {
    Facts facts =
        Intake.of(CATALOGUE).observe("ansatte", "kommune:580", "2019", 50).facts();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(facts, CATALOGUE, out);
    Intake intake = Intake.of(CATALOGUE);
    format.read(new ByteArrayInputStream(out.toByteArray()), "tal." + format.id(), intake);

    assertThat(intake.facts().observations())
        .containsExactlyElementsOf(facts.observations().toList());
  }
}
