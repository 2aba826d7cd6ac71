package dk.pejl.period;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Since when there is anything of a figure that begins anew each year, or in a stated period.
 *
 * @param part the grain of the periods that it is taken over
 * @param from the period in which they begin, or null where they begin anew each year
 * @param year whose years, the calendar's or the schools'
 */
public record Onset(Grain part, @Nullable Period from, Grain year) {

  /** The onset of what reaches back over periods, or null where there always are some. */
  public static @Nullable Onset of(Reach reach, Grain part, Grain year) {
    return switch (reach.form()) {
      case ROLLING -> null;
      case TO_DATE -> new Onset(part, null, year);
      case CUMULATED -> new Onset(part, reach.from(), year);
    };
  }

  /** The first part, as of a day. */
  public Period first(LocalDate asOf) {
    Reach reach = from == null ? Reach.toDate() : Reach.cumulatedFrom(from.toString());
    return Objects.requireNonNull(reach.first(part, year, asOf));
  }
}
