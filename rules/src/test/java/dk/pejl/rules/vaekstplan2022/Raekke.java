package dk.pejl.rules.vaekstplan2022;

import dk.pejl.Evaluator;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.rules.Pejl;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One goal of the plan as the inventory lists it, with what a test asks about it.
 *
 * @param number its place in the plan
 * @param id its id
 * @param standing how the plan means it
 * @param mode when it is to hold, or empty
 * @param kind the kind of its subject
 * @param from the first day of its window
 * @param last the last day of its window, or null where that is open
 * @param needs the indicators it needs
 */
record Raekke(
    int number,
    String id,
    String standing,
    String mode,
    String kind,
    LocalDate from,
    @Nullable LocalDate last,
    String needs) {
  static final Evaluator PEJL = Pejl.of("vaekstplan-2022");
  static final String AABENRAA = "kommune:580";
  static final String SOENDERBORG = "kommune:540";
  private static final String PLAN = "vaekstplan-2022";

  /** Those of the inventory's goals of the plan that are meant. */
  static List<Raekke> those(Predicate<Raekke> meant) {
    try (InputStream in =
        Objects.requireNonNull(Raekke.class.getResourceAsStream("/dk/pejl/rules/inventory.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(";", -1))
          .filter(cells -> cells[0].equals(PLAN))
          .map(Raekke::of)
          .filter(meant)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The goals about a project of their own that need one indicator. */
  static List<Raekke> projects(String mode, String indicator) {
    return those(row ->
        row.kind.equals("projekt") && row.mode.equals(mode) && row.needs.startsWith(indicator));
  }

  private static Raekke of(String[] cells) {
    return new Raekke(
        Integer.parseInt(cells[1]),
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        LocalDate.parse(cells[8]),
        cells[9].isEmpty() ? null : LocalDate.parse(cells[9]),
        cells[12]);
  }

  /** The project that the goal is about. */
  String project() {
    return "projekt:" + id.substring(PLAN.length() + 1);
  }

  /** The last day of a window that has one. */
  LocalDate deadline() {
    return Objects.requireNonNull(last);
  }

  /** The verdict on the goal when the project is asked for. */
  Verdict asked(LocalDate day, Facts facts) {
    return asked(project(), day.toString(), facts);
  }

  /** The verdict on the goal. */
  Verdict asked(String subject, String period, Facts facts) {
    return PEJL.evaluate(facts, Question.about(subject, period).goals(id)).verdict(id);
  }

  /** That something happened to the project on a day, as the indicator tells. */
  Facts happened(String indicator, LocalDate day) {
    return PEJL.intake()
        .observe(indicator, project(), day.toString(), day.toString())
        .facts();
  }

  /** That nothing had happened to the project by a day. */
  Facts open(LocalDate day) {
    Draft open = new Draft(
        new Place("", 0, ""),
        needs,
        project(),
        day.toString(),
        Map.of(),
        null,
        null,
        null,
        null,
        true,
        List.of(),
        "",
        Provenance.UNKNOWN);
    return PEJL.intake().take(open).facts();
  }

  @Override
  public String toString() {
    return id;
  }
}
