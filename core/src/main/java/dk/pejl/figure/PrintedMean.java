package dk.pejl.figure;

import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.quantity.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The mean of the months of a year where a document prints it in their place. */
final class PrintedMean {
  private final Figures figures;

  PrintedMean(Figures figures) {
    this.figures = figures;
  }

  /** The figure that stands for the mean of the months, or null where they stand for themselves. */
  @Nullable
  Figure of(List<Figure> months) {
    Figure.Read printed = ofOne(months);
    if (printed != null) {
      return printed;
    }
    return months.get(0) instanceof Figure.Worked first
            && first.pooled() != null
            && months.stream().allMatch(month -> isPooledAlike(month, first))
        ? pooled(months, first.pooled(), first.without())
        : null;
  }

  /** Whether a month is added up over the same members; the group may have its own of another. */
  private static boolean isPooledAlike(Figure month, Figure.Worked first) {
    return month instanceof Figure.Worked worked
        && Objects.equals(worked.pooled(), first.pooled())
        && Objects.equals(worked.without(), first.without());
  }

  /** The printed mean of one figure, if the months are of one year of it. */
  private Figure.@Nullable Read ofOne(List<Figure> months) {
    Set<Optional<Key>> years = new HashSet<>();
    months.forEach(month -> years.add(month.asRead().flatMap(PrintedMean::year)));
    return years.size() == 1 ? printed(months.get(0), key -> key) : null;
  }

  /** What a document prints for the year of a month, of a figure that is found by that of the month. */
  private Figure.@Nullable Read printed(Figure month, UnaryOperator<Key> of) {
    return month
        .asRead()
        .flatMap(read -> year(read)
            .flatMap(
                year -> Optional.ofNullable(figures.printed(read.indicator(), of.apply(year)))))
        .orElse(null);
  }

  private static Optional<Key> year(Figure.Read month) {
    Period period = month.key().period();
    return period.grain() == Grain.MONTH
        ? Optional.of(month.key().in(Period.year(period.lastDay().getYear())))
        : Optional.empty();
  }

  /**
   * The mean of what is added up over a group: as printed of the group as a whole, or else added up
   * from the means of its members, of which some are printed. Of the others of one of its number the
   * group's own figure says nothing.
   */
  private @Nullable Figure pooled(List<Figure> months, Subject group, @Nullable Subject without) {
    List<Figure> means = new ArrayList<>();
    boolean anyPrinted = false;
    for (int member = 0; member < parts(months.get(0)).size(); member++) {
      List<Figure> own = new ArrayList<>();
      for (Figure month : months) {
        own.add(parts(month).get(member));
      }
      Figure printed = ofOne(own);
      anyPrinted |= printed != null;
      means.add(printed != null ? printed : Figure.Worked.of(Operation.MEAN, own, null));
    }
    Figure whole = without == null
        ? printed(
            parts(months.get(0)).get(0),
            year -> new Key(year.indicator(), group, year.period(), year.dims()))
        : null;
    return whole != null
        ? whole
        : anyPrinted ? Figure.Worked.of(Operation.SUM, means, group, without) : null;
  }

  private static List<Figure> parts(Figure month) {
    return month instanceof Figure.Worked worked ? worked.parts() : List.of();
  }
}
