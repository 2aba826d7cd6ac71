package dk.pejl.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Intake;
import dk.pejl.json.Golden;
import dk.pejl.json.Samples;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.wording.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsCsvTest {
  private static final Key UDGIFT =
      new Key("udgift", Subject.parse("kommune:580"), Period.parse("2019"), Dims.NONE);
  private static final Key I_ORDNING = new Key(
      "ansatte-i-ordning",
      Subject.parse("kommune:580"),
      Period.parse("2019-02"),
      Dims.of("ordning", "igu"));

  private static Facts read(String csv) {
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsCsv.read(csv, "facts.csv", intake);
    return intake.facts();
  }

  private static Exact value(Facts facts, Key key) {
    return ((Reading.Known) facts.observation(key).reading()).value();
  }

  @Test
  void readsAllThatCanBeSaidOfAnObservation() {
    Facts facts = read(
        "indicator;subject;period;dims;value;unit;flags;masked;missing;open;symbol;system;table;"
            + "reference;retrieved\n"
            + "ansatte-i-ordning;kommune:580;2019-02;ordning=igu;;antal;preliminary break;1..4;;;"
            + "*;KRL;t;r;2020-01-15\n");
    assertThat(facts.observations())
        .containsExactly(new Observation(
            I_ORDNING,
            new Reading.Masked(Exact.ONE, Exact.of(4)),
            Set.of(Caveat.PRELIMINARY, Caveat.BREAK),
            "*",
            new Provenance("KRL", "t", "r", "2020-01-15"),
            List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicator;subject;period;value\nudgift;kommune:580;2019;12,5\n",
        "indicator;subject;period;value\nudgift;kommune:580;2019;12.5\n",
        "indicator,subject,period,value\nudgift,kommune:580,2019,12.5\n",
        "indicator,subject,period,value\nudgift,kommune:580,2019,\"12,5\"\n",
        "\ufeffindicator;subject;period;value\r\nudgift;kommune:580;2019;12,5\r\n",
        "\"indicator\";\"subject\";\"period\";\"value\"\n\"udgift\";\"kommune:580\";\"2019\";\"12,5\"",
        "value;x-note;period;subject;indicator\n12,5;mine;2019;kommune:580;udgift\n",
        " indicator ; subject ; period ; value \n udgift ; kommune:580 ; 2019 ; 12,5 \n",
        "indicator;subject;period;value;;\n\nudgift;kommune:580;2019;12,5;;\n;;;;;\n"
      })
  void readsTheFormsThatCsvComesIn(String csv) {
    assertThat(value(read(csv), UDGIFT)).isEqualTo(Exact.parse("12.5"));
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "TRUE, 1", "SAND, 1", "false, 0", "Falsk, 0"})
  void readsYesAndNoAsSpreadsheetsWriteThem(String cell, String expected) {
    Facts facts = read("indicator;subject;period;value\nvedtaget;kommune:580;2019;" + cell + "\n");
    Key key = new Key("vedtaget", Subject.parse("kommune:580"), Period.parse("2019"), Dims.NONE);
    assertThat(value(facts, key)).isEqualTo(Exact.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "SAND"})
  void readsThatADayHasNotCome(String cell) {
    Facts facts =
        read("indicator;subject;period;open\nfaerdig;projekt:havn;2021-12-31;" + cell + "\n");
    assertThat(facts.observations().map(Observation::reading)).containsExactly(new Reading.Open());
  }

  @Test
  void aCellThatSaysNotOpenSaysNothingMore() {
    Facts facts = read("""
        indicator;subject;period;value;open
        faerdig;projekt:havn;2021-12-31;2021-10-01;FALSE
        """);
    assertThat(facts.size()).isOne();
  }

  @Test
  void readsMaskedDecimals() {
    Facts facts = read("indicator;subject;period;masked\nudgift;kommune:580;2019;-1,5..2\n");
    assertThat(facts.observations().map(Observation::reading))
        .containsExactly(new Reading.Masked(Exact.parse("-1.5"), Exact.of(2)));
  }

  @Test
  void readsSeveralDimensions() {
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsCsv.read(
        "indicator;subject;period;dims;value\nplads;kommune:580;2019;a=b, liste=c;1\n",
        "facts.csv",
        intake);
    assertThatThrownBy(intake::facts).hasMessageContaining("no dimension 'a'");
  }

  @Test
  void aNumberLikeAThousandIsADecimalWhereNothingSpeaksAgainstIt() {
    Facts facts = read("indicator;subject;period;value\nudgift;kommune:580;2019;1.234\n");
    assertThat(value(facts, UDGIFT)).isEqualTo(Exact.parse("1.234"));
  }

  @Test
  void bothDecimalMarksMayStandInOneFileWhereNeitherCanBeAThousand() {
    Facts facts = read("""
        indicator;subject;period;value
        udgift;kommune:580;2019;12.5
        udgift;kommune:540;2019;0,125
        """);
    assertThat(facts.size()).isEqualTo(2);
  }

  @Test
  void aLineThatNobodyFilledInSuppliesNothing() {
    Facts facts = read("""
        indicator;subject;period;value;unit
        udgift;kommune:580;2019;;kr.
        udgift;kommune:540;2019;7;kr.
        """);
    assertThat(facts.size()).isOne();
  }

  @Test
  void aTemplateReadsBackAsNoFactsAtAll() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactsCsv.template(List.of(I_ORDNING, UDGIFT), Samples.CATALOGUE, FactsCsv.Form.DANISH, out);
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsCsv.read(out.toByteArray(), "template.csv", intake);
    assertThat(intake.facts().size()).isZero();
    Golden.check("csv/template.csv", out.toString(UTF_8));
  }

  @Test
  void aTemplateWithoutFiguresIsAHeader() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactsCsv.template(List.of(), Samples.CATALOGUE, FactsCsv.Form.PLAIN, out);
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            "indicator,subject,period,dims,value,unit,flags,masked,missing,open,symbol,system,table,"
                + "reference,retrieved\n");
  }

  @Test
  void writesALineForEachObservation() throws IOException {
    Intake intake = Intake.of(Samples.CATALOGUE);
    intake.observe("udgift", "kommune:580", "2019", "-1234.5");
    intake.observe("fravaer", "skole:varnæs", "2019", "4.25");
    intake.observe("ansatte-i-ordning", "ordning", "igu", "kommune:580", "2019-02", 3);
    intake.observe("vedtaget", "kommune:580", "2019", "true");
    intake.observe("faerdig", "projekt:havn", "2021-12-31", "2021-10-01");
    Golden.check("csv/facts-danish.csv", text(intake.facts(), FactsCsv.Form.DANISH));
    Golden.check("csv/facts-plain.csv", text(intake.facts(), FactsCsv.Form.PLAIN));
  }

  private static String text(Facts facts, FactsCsv.Form form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactsCsv.write(facts, Samples.CATALOGUE, form, out);
    return out.toString(UTF_8);
  }

  @Test
  void aFileMayBeAsLargeAsTheLimitAndNoLarger() throws IOException {
    byte[] csv = "indicator;subject;period;value\n".getBytes(UTF_8);
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsCsv.read(new ByteArrayInputStream(csv), "a.csv", intake, csv.length, 100);
    assertThat(intake.facts().size()).isZero();
    FactsCsv.read(new ByteArrayInputStream(csv), "a.csv", intake, csv.length - 1, 100);
    assertThatThrownBy(intake::facts).hasMessageContaining((csv.length - 1) + " bytes");
  }

  @Provide
  Arbitrary<List<Draft>> drafts() {
    return Samples.drafts();
  }

  @Provide
  Arbitrary<FactsCsv.Form> forms() {
    return Arbitraries.of(
        FactsCsv.Form.DANISH, FactsCsv.Form.PLAIN, new FactsCsv.Form(',', ',', false));
  }

  @Property
  void factsComeBackAsTheyWereWritten(
      @ForAll("drafts") List<Draft> drafts, @ForAll("forms") FactsCsv.Form form)
      throws IOException {
    Intake intake = Intake.of(Samples.CATALOGUE);
    drafts.forEach(intake::take);
    Facts facts = intake.facts();
    Intake again = Intake.of(Samples.CATALOGUE);
    FactsCsv.read(text(facts, form), "facts.csv", again);
    assertThat(again.facts().observations())
        .containsExactlyElementsOf(facts.observations().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2028", "\u2003", "\u001F", "\t", "\u200B", "\u0000"})
  void aCharacterThatNobodySeesIsRefusedAndNotTakenAway(String unseen) {
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsCsv.read(
        "indicator;subject;period;value\nkarakter;skole:a" + unseen + ";2018/19;7\n",
        "f.csv",
        intake);

    assertThatThrownBy(intake::facts)
        .isInstanceOf(Problems.class)
        .hasMessageContaining(String.format("U+%04X", (int) unseen.charAt(0)));
  }

  // What stops nothing, but is told.

  private static final String HEAD = "indicator;subject;period;value\n";

  private static List<String> notes(String csv) {
    Intake intake = Intake.of(Samples.CATALOGUE);
    FactsCsv.read(csv, "f.csv", intake);
    intake.facts();
    return intake.notes().stream().map(note -> note.in(Language.DA)).toList();
  }

  @Test
  void ofAFileOfFiguresThereIsNothingToNote() {
    assertThat(notes(HEAD + "karakter;skole:a;2018/19;7\n\n;;;\n")).isEmpty();
  }

  @Test
  void aHeaderWithoutRowsIsNoted() {
    assertThat(notes(HEAD))
        .singleElement()
        .asString()
        .startsWith("f.csv:1: Filen har kolonnernes navne, men ingen rækker");
  }

  @Test
  void aTemplateOfWhichNoRowWasFilledInIsNoted() {
    assertThat(notes(HEAD + "karakter;skole:a;2018/19;\nkarakter;skole:b;2018/19;\n"))
        .containsExactly("f.csv:1: Ingen af filens 2 rækker er udfyldt: skriv tallene i dem.");
  }

  @Test
  void rowsThatGiveNoFigureAreCounted() {
    assertThat(notes(HEAD
            + "karakter;skole:a;2018/19;\nkarakter;skole:b;2018/19;7\nkarakter;skole:c;2018/19;\n"))
        .containsExactly(
            "f.csv:2: 2 rækker giver intet tal, og dette er den første: udfyld dem, eller slet dem.");
  }

  @Test
  void aLastRowWithoutItsLineEndIsNoted() {
    assertThat(notes(HEAD + "karakter;skole:a;2018/19;7"))
        .containsExactly(
            "f.csv:2: Filen slutter her uden linjeskift: se efter, om der er skåret noget af.");
  }
}
