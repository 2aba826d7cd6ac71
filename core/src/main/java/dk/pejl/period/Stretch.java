package dk.pejl.period;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periods that a figure is taken over at once.
 *
 * @param reach how they are told
 * @param first the first of them, or null where none has ended
 * @param last the last of them, or null where none has ended
 */
public record Stretch(
    Reach reach, @Nullable Period first, @Nullable Period last) {

  /** From one period to another of its grain, or none where the one lies after the other. */
  public static Stretch of(Reach reach, Period first, Period last) {
    return first.compareTo(last) > 0
        ? new Stretch(reach, null, null)
        : new Stretch(reach, first, last);
  }

  /** The periods in their order. */
  public List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    if (first != null && last != null) {
      for (Period each = first; each.compareTo(last) <= 0; each = each.next()) {
        periods.add(each);
      }
    }
    return periods;
  }

  /** How many periods there are. */
  public int size() {
    return first == null || last == null ? 0 : last.after(first) + 1;
  }

  /** Whether none of the periods has ended. */
  public boolean isEmpty() {
    return first == null;
  }
}
