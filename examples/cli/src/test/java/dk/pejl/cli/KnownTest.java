package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Intake;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the five documents state, held against what Pejl makes of it: the figures of all demo files
 * read at once, each goal asked for at the end of the period that the document tells of.
 */
class KnownTest {
  private static final Path DEMO = Path.of("src/main/resources/dk/pejl/cli/demo");
  private static final Path KNOWN = Path.of("src/test/resources/known/known.csv");
  private static final String LINE = "%-56s %-10s %-4s %-8s %-8s %s";
  private static final Evaluator PEJL = Evaluator.of(
      "kik-2016", "vaekstplan-2022", "beskaeftigelsesplan-2020", "csr-2021", "pejlemaerker-2023");
  private static Facts facts = Facts.NONE;
  private static List<Known> all = List.of();

  @BeforeAll
  static void read() throws IOException {
    Intake intake = PEJL.intake();
    try (Stream<Path> files = Files.list(DEMO)) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          FactsFiles.read(in, file.getFileName().toString(), intake);
        }
      }
    }
    facts = intake.facts();
    try (Stream<String> lines = Files.lines(KNOWN)) {
      all = lines.skip(1).map(line -> Known.of(line.split(";", -1))).toList();
    }
  }

  @Test
  void whatTheDocumentsStateIsHeldAgainstWhatPejlMakesOfIt() {
    Golden.check("known/known", String.join("\n", lines()) + "\n");
  }

  @Test
  void whereAVerdictDiffersAndNowhereElseThereIsAReason() {
    assertThat(all)
        .allSatisfy(known -> assertThat(known.why().isEmpty()).isEqualTo(known.agrees()));
  }

  @Test
  void everyFigureHasItsPlaceInADocument() {
    assertThat(facts.observations()).allSatisfy(observation -> {
      assertThat(observation.provenance().system()).isNotEmpty();
      assertThat(observation.provenance().reference()).isNotEmpty();
    });
  }

  @Test
  void thePlansOwnJudgementOfFlexiJobUnemploymentIsReproduced() {
    String goal = "beskaeftigelsesplan-2020.fleksjobledighed-land";

    assertThat(status(goal, "2019")).isEqualTo(Status.MET);
  }

  private static List<String> lines() {
    Stream<String> head = Stream.of(String.format(
        Locale.ROOT, LINE, "goal", "period", "says", "figures", "Pejl", "why they differ"));
    Stream<String> table = all.stream().map(Known::line);
    Stream<String> unheld = all.stream()
        .filter(known -> !known.unheld().isEmpty())
        .map(known -> known.goal() + " " + known.period() + ": " + known.unheld());
    return Stream.of(head, table, counts(), Stream.of("", "Not held as stated:"), unheld)
        .flatMap(lines -> lines)
        .map(String::stripTrailing)
        .toList();
  }

  private static Stream<String> counts() {
    List<Known> said = all.stream().filter(known -> !known.says().isEmpty()).toList();
    return Stream.of(
        "",
        "Pejl agrees with what follows from the figures in "
            + all.stream().filter(known -> known.verdict().equals(known.pejl())).count()
            + " of " + all.size() + ", and with what a document says of itself in "
            + said.stream().filter(known -> known.says().equals(known.pejl())).count()
            + " of " + said.size() + ".");
  }

  private static Status status(String goal, String period) {
    return PEJL.evaluate(facts, Question.about("kommune:580", period).goals(goal))
        .verdict(goal)
        .status();
  }

  /**
   * What a document states in one place.
   *
   * @param goal the goal that it is about
   * @param period the period that it tells of
   * @param says the verdict that the document passes in words, or empty
   * @param verdict the verdict that follows from the figures stated there
   * @param why why Pejl's verdict is not one of these, or empty
   * @param unheld what is stated there and no observation holds as it stands, or empty
   */
  private record Known(
      String goal, String period, String says, String verdict, String why, String unheld) {
    private static Known of(String... cells) {
      return new Known(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    private String pejl() {
      return status(goal, period).id();
    }

    private boolean agrees() {
      return Stream.of(says, verdict)
          .filter(own -> !own.isEmpty())
          .collect(Collectors.toSet())
          .equals(Set.of(pejl()));
    }

    private String line() {
      return String.format(Locale.ROOT, LINE, goal, period, says, verdict, pejl(), why);
    }
  }
}
