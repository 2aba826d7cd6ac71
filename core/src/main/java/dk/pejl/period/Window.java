package dk.pejl.period;

import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stretch of time from a first period to a last one, or without an end. Immutable. */
public final class Window {
  private final Period from;
  private final @Nullable Period to;
  // Kept, since every question compares its date with them.
  private final LocalDate firstDay;
  private final @Nullable LocalDate lastDay;

  /**
   * A window that closes no earlier than it opens.
   *
   * @param from the period in which it opens, on its first day
   * @param to the period in which it closes, on its last day, or null where it never does
   */
  public Window(Period from, @Nullable Period to) {
    this.from = from;
    this.to = to;
    this.firstDay = from.firstDay();
    this.lastDay = to == null ? null : to.lastDay();
    if (lastDay != null && lastDay.isBefore(firstDay)) {
      throw new Refusal(
          "Vinduet '" + from + ".." + to + "' slutter, før det begynder: byt de to perioder om.",
          "The window '" + from + ".." + to + "' ends before it begins: swap the two periods.");
    }
  }

  /** The window that a text such as {@code 2021..2024} or {@code 2019..} names. */
  public static Window parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      throw new Refusal(
          "'" + text + "' er ikke et vindue: skriv 2021..2024, eller 2019.. uden slutning.",
          "'" + text + "' is not a window: write 2021..2024, or 2019.. without an end.");
    }
    String end = text.substring(dots + 2).strip();
    return new Window(
        Period.parse(text.substring(0, dots).strip()), end.isEmpty() ? null : Period.parse(end));
  }

  /** The period in which the window opens, on its first day. */
  public Period from() {
    return from;
  }

  /** The period in which the window closes, on its last day, or null where it never does. */
  public @Nullable Period to() {
    return to;
  }

  /** The day on which the window opens. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** The day on which the window closes, or null where it never does. */
  public @Nullable LocalDate lastDay() {
    return lastDay;
  }

  /** Whether the window has opened by the day. */
  public boolean hasBegunBy(LocalDate day) {
    return !day.isBefore(firstDay);
  }

  /** Whether the window's last day is the day or lies before it. */
  public boolean isOverBy(LocalDate day) {
    return lastDay != null && !day.isBefore(lastDay);
  }

  /** Whether the day lies in the window. */
  public boolean contains(LocalDate day) {
    return hasBegunBy(day) && (lastDay == null || !day.isAfter(lastDay));
  }

  /** The day, but never later than the window's last one. */
  public LocalDate capped(LocalDate day) {
    return lastDay != null && day.isAfter(lastDay) ? lastDay : day;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Window that && from.equals(that.from) && Objects.equals(to, that.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }

  /** The window in the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return from + ".." + (to == null ? "" : to);
  }
}
