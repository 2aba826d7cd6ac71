package dk.pejl.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.wording.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubjectStreamTest {
  private static final Catalogue CATALOGUE = Catalogue.builder()
      .add(
          Indicator.count("elever").of("skole"),
          Indicator.share("andel").of("skole"),
          Indicator.count("mindst").of("kommune"))
      .build();
  private static final String HEAD = "indicator;subject;period;value\n";

  private final List<String> files = new ArrayList<>();

  /** One file more, of rows such as {@code elever a 7}. */
  private SubjectStreamTest file(String... rows) {
    StringBuilder text = new StringBuilder(HEAD);
    for (String row : rows) {
      String[] parts = row.split(" ", -1);
      text.append(parts[0] + ";" + parts[1] + ";2022;" + parts[2] + "\n");
    }
    files.add(text.toString());
    return this;
  }

  private SubjectStream stream() {
    List<SubjectStream.Input> inputs = new ArrayList<>();
    for (String file : files) {
      inputs.add(new SubjectStream.Input(
          new ByteArrayInputStream(file.getBytes(UTF_8)), (inputs.size() + 1) + ".csv"));
    }
    return new SubjectStream(inputs.iterator(), CATALOGUE, Set.of("skole"));
  }

  private List<SubjectRows> read() {
    SubjectStream stream = stream();
    stream.common(Intake.of(CATALOGUE));
    List<SubjectRows> all = new ArrayList<>();
    stream.forEachRemaining(all::add);
    return all;
  }

  private static String shown(SubjectRows rows) {
    return rows.subject() + " at " + rows.place() + ": " + rows.rows().size();
  }

  private static Facts facts(SubjectRows rows) {
    Intake intake = Intake.of(CATALOGUE);
    rows.into(intake);
    return intake.facts();
  }

  private Stream<String> refusal() {
    try {
      read();
      return Stream.of();
    } catch (Problems problems) {
      return problems.list().stream().map(problem -> problem.in(Language.EN));
    }
  }

  @Test
  void theRowsOfASubjectComeTogether() {
    file("elever skole:a 7", "andel skole:a 50", "elever skole:b 8");

    assertThat(read().stream().map(SubjectStreamTest::shown))
        .containsExactly("skole:a at 1.csv:2: 2", "skole:b at 1.csv:4: 1");
  }

  @Test
  void aSubjectMayGoOnInTheNextFile() {
    file("elever skole:a 7").file("andel skole:a 50", "elever skole:b 8");

    assertThat(read().stream().map(SubjectStreamTest::shown))
        .containsExactly("skole:a at 1.csv:2: 2", "skole:b at 2.csv:3: 1");
  }

  @Test
  void rowsAboutOthersBeforeTheFirstHoldForAll() {
    SubjectStream stream =
        file("mindst kommune:580 5").file("mindst kommune:540 6", "elever skole:a 7").stream();

    assertThat(stream.common(Intake.of(CATALOGUE)).size()).isEqualTo(2);
    assertThat(facts(stream.next()).size()).isEqualTo(1);
    assertThat(stream.hasNext()).isFalse();
  }

  @Test
  void problemsWithWhatHoldsForAllAreToldAtOnce() {
    file("mindst kommune:580 -5", "mindst kommune:540 -6", "elever skole:a 7");

    assertThat(refusal()).hasSize(2);
  }

  @Test
  void aRowAboutOthersBehindTheFirstIsRefused() {
    file("elever skole:a 7", "mindst kommune:580 5");

    assertThat(refusal())
        .containsExactly("1.csv:3: 'kommune:580' holds for all, but stands after the first subject:"
            + " move the row before it, or put it in a file that is named first.");
  }

  @Test
  void aSubjectThatComesBackIsRefused() {
    file("elever skole:a 7", "elever skole:b 7", "andel skole:a 50");

    assertThat(refusal())
        .containsExactly("1.csv:4: 'skole:a' stands after 'skole:b': sort the rows by subject"
            + " (LC_ALL=C sort), or read all rows at once.");
  }

  @Test
  void subjectsMayStandInTheOrderOfNumbers() {
    file("elever skole:9 7", "elever skole:10 7", "elever skole:11 7");

    assertThat(read()).hasSize(3);
  }

  @Test
  void subjectsMayStandInTheOrderOfText() {
    file("elever skole:10 7", "elever skole:9 7", "elever skole:90 7");

    assertThat(read()).hasSize(3);
  }

  @Test
  void subjectsInBothOrdersByTurnsAreRefused() {
    file("elever skole:9 7", "elever skole:10 7", "elever skole:100 7", "elever skole:11 7");

    assertThat(refusal()).hasSize(1);
  }

  @Test
  void aRowThatNamesNoSubjectComesByItselfAndPartsNoOthers() {
    file("elever skole:a 7", "elever skoel:a 7", "andel skole:a 50");

    assertThat(read().stream().map(SubjectStreamTest::shown))
        .containsExactly("null at 1.csv:3: 1", "skole:a at 1.csv:2: 2");
  }

  @Test
  void aBrokenRowIsAProblemOfItsSubjectAlone() {
    List<SubjectRows> all = file("elever skole:a -7", "elever skole:b 8").read();

    assertThatThrownBy(() -> facts(all.get(0))).hasMessageStartingWith("1.csv:2: '-7' is below");
    assertThat(facts(all.get(1)).size()).isEqualTo(1);
  }

  @Test
  void anotherDecimalMarkThanTheFirstIsAProblem() {
    List<SubjectRows> all =
        file("andel skole:a 7,5", "andel skole:b 7.5", "andel skole:c 7,5").read();

    assertThatThrownBy(() -> facts(all.get(1)))
        .hasMessage("1.csv:3: '7.5' has another decimal mark than line 2: use one decimal mark"
            + " throughout the file.");
    assertThat(facts(all.get(2)).size()).isEqualTo(1);
  }

  @Test
  void aFileThatCannotBeReadOnFromIsRefused() {
    file("elever skole:a 7");
    files.add(HEAD + "elever;skole:b;2022;\"8\n");

    assertThat(refusal()).hasSize(1).first().asString().startsWith("2.csv:2: A cell begins");
  }

  @Test
  void aFileWithoutTheColumnsIsRefused() {
    files.add("indicator;subject\n");

    assertThat(refusal()).hasSize(2);
  }

  @Test
  void rejectedRowsNameFileRowAndProblemAndCanBeReadAgain() throws IOException {
    SubjectRows rows = file("elever skole:a -7", "andel skole:a 50").read().get(0);
    StringBuilder out = new StringBuilder();
    try {
      facts(rows);
    } catch (Problems problems) {
      new Rejects(out, Language.EN).write(rows, problems.list());
    }

    assertThat(out.toString().lines().skip(1))
        .containsExactly(
            "1.csv;2;'-7' is below zero, and 'elever' is a count.;elever;skole:a;2022;;-7;;;;;;;;;;",
            "1.csv;3;;andel;skole:a;2022;;50;;;;;;;;;;");
    files.clear();
    files.add(out.toString().replace(";-7;", ";7;"));
    assertThat(facts(read().get(0)).size()).isEqualTo(2);
  }
}
