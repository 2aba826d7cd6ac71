package dk.pejl.figure;

import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.quantity.Operation;
import java.util.ArrayList;
import java.util.List;
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
    return months.get(0) instanceof Figure.Worked first && first.pooled() != null
        ? pooled(months, first.pooled(), first.without())
        : null;
  }

  /** The printed mean of one figure, if the months are of one year of it. */
  private Figure.@Nullable Read ofOne(List<Figure> months) {
    Figure.Read first = months.get(0).asRead().orElse(null);
    Key year = first == null ? null : year(first);
    boolean isOne = year != null
        && months.stream()
            .allMatch(month -> month.asRead().map(PrintedMean::year).filter(year::equals).isPresent());
    return isOne ? figures.printed(first.indicator(), year) : null;
  }

  private static @Nullable Key year(Figure.Read month) {
    Period period = month.key().period();
    return period.grain() == Grain.MONTH
        ? month.key().in(Period.year(period.lastDay().getYear()))
        : null;
  }

  /**
   * The mean of what is added up over a group: as printed of the group as a whole, or else added up
   * from the means of its members, of which some are printed. Of the others of one of its number the
   * group's own figure says nothing.
   */
  private @Nullable Figure pooled(
      List<Figure> months, Subject group, @Nullable Subject without) {
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
    Figure whole = without == null ? ofWhole(months, group) : null;
    return whole != null
        ? whole
        : anyPrinted ? Figure.Worked.of(Operation.SUM, means, group, without) : null;
  }

  private static List<Figure> parts(Figure month) {
    return month instanceof Figure.Worked worked ? worked.parts() : List.of();
  }

  private @Nullable Figure ofWhole(List<Figure> months, Subject group) {
    Figure.Read first = parts(months.get(0)).get(0).asRead().orElse(null);
    Key member = first == null ? null : year(first);
    return member == null
        ? null
        : figures.printed(
            first.indicator(),
            new Key(member.indicator(), group, member.period(), member.dims()));
  }
}
