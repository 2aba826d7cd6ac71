package dk.pejl.csv;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Intake;
import dk.pejl.input.Decimals;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of facts about subject after subject, and holds no more than one subject at a time. For
 * one thread.
 *
 * <p>The rows of a subject stand together and the subjects in order, of their text or of their length
 * and text as numbers are: so none can come back unseen. Rows about subjects of other kinds hold for
 * all and stand before the first. What breaks these rules, or cannot be read on from, ends the
 * reading with {@link Problems}; a row with any other fault is kept with the rows of its subject, or
 * by itself where it names none.
 */
public final class SubjectStream implements Iterator<SubjectRows> {
  private static final int MOST_CHARACTERS = 10_000;

  private final Iterator<Input> inputs;
  private final Catalogue catalogue;
  private final Set<String> kinds;
  private final Queue<SubjectRows> ready = new ArrayDeque<>();
  private final SubjectOrder order = new SubjectOrder();
  private final List<Problem> notes = new ArrayList<>();
  private @Nullable RowReader reader;
  private DecimalMark mark = new DecimalMark();
  private @Nullable Group group;
  private boolean ended;

  /**
   * A file to read.
   *
   * @param in its bytes; whoever opened it closes it
   * @param source its name
   */
  public record Input(InputStream in, String source) {}

  /** The rows of one subject so far. */
  private record Group(String text, Subject subject, List<Row> rows, List<Problem> problems) {
    SubjectRows finished() {
      return new SubjectRows(subject, rows, problems);
    }
  }

  /** The rows of the files about subjects of the kinds. */
  public SubjectStream(Iterator<Input> inputs, Catalogue catalogue, Set<String> kinds) {
    this.inputs = inputs;
    this.catalogue = catalogue;
    this.kinds = Set.copyOf(kinds);
  }

  /**
   * The facts that hold for all: those that the intake has already and those of the rows before the
   * first subject. Every problem with any of them is thrown at once.
   */
  public Facts common(Intake intake) {
    List<Problem> problems = new ArrayList<>();
    while (group == null) {
      Row row = row();
      if (row == null) {
        break;
      }
      Subject subject = subject(row);
      if (subject == null || kinds.contains(subject.kind())) {
        addToGroup(row);
      } else {
        mark.check(row, problems);
        row.into(intake, new Decimals());
      }
    }
    problems.forEach(problem -> intake.problem(problem.place(), problem.wording()));
    return intake.facts();
  }

  private @Nullable Subject subject(Row row) {
    try {
      return catalogue.subject(row.subject());
    } catch (Refusal noSubject) {
      return null;
    }
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      Row row = row();
      if (row == null) {
        ended = true;
        finishGroup();
      } else {
        addToGroup(row);
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public SubjectRows next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Puts a row to those of its subject, which begins with it where the last was another. */
  private void addToGroup(Row row) {
    Group current = group;
    if (current == null || !current.text.equals(row.subject())) {
      Subject subject = subject(row);
      if (subject == null) {
        ready.add(new SubjectRows(null, List.of(row), List.of()));
        return;
      }
      begin(subject, row);
      current = new Group(row.subject(), subject, new ArrayList<>(), new ArrayList<>());
      group = current;
    }
    current.rows.add(row);
    mark.check(row, current.problems);
  }

  private void begin(Subject subject, Row row) {
    if (!kinds.contains(subject.kind())) {
      throw refused(
          row.place(),
          new Wording(
              "'" + subject + "' gælder for alle, men står efter det første emne: flyt rækken op"
                  + " foran, eller sæt den i en fil, der nævnes først.",
              "'" + subject + "' holds for all, but stands after the first subject: move the row"
                  + " before it, or put it in a file that is named first."));
    }
    Wording outOfOrder = order.next(subject);
    if (outOfOrder != null) {
      throw refused(row.place(), outOfOrder);
    }
    finishGroup();
  }

  private void finishGroup() {
    if (group != null) {
      ready.add(group.finished());
      group = null;
    }
  }

  /** The next row of the files, or null after the last. */
  private @Nullable Row row() {
    while (true) {
      RowReader current = reader;
      if (current == null) {
        if (!inputs.hasNext()) {
          return null;
        }
        current = opened(inputs.next());
      }
      Row row = next(current);
      if (row != null) {
        return row;
      }
      reader = null;
      notes.addAll(current.notes());
    }
  }

  /** What there is to note of the files that were read to their end. */
  public List<Problem> notes() {
    return List.copyOf(notes);
  }

  private RowReader opened(Input input) {
    RowReader opened = new RowReader(input.in, input.source, Long.MAX_VALUE, MOST_CHARACTERS);
    List<Problem> problems = new ArrayList<>();
    try {
      opened.begin(wording -> problems.add(new Problem(opened.place(), wording)));
    } catch (Refusal refusal) {
      problems.add(new Problem(opened.place(), refusal.wording()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    reader = opened;
    mark = new DecimalMark();
    return opened;
  }

  private static @Nullable Row next(RowReader reader) {
    try {
      return reader.next();
    } catch (Refusal refusal) {
      throw refused(reader.place(), refusal.wording());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Problems refused(Place place, Wording wording) {
    return new Problems(List.of(new Problem(place, wording)));
  }
}
