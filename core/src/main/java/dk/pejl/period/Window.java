package dk.pejl.period;

import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time from a first period to a last one, or without an end.
 *
 * @param from the period in which it opens, on its first day
 * @param to the period in which it closes, on its last day, or null where it never does
 */
public record Window(Period from, @Nullable Period to) {

  /** A window that closes no earlier than it opens. */
  public Window {
    if (to != null && to.lastDay().isBefore(from.firstDay())) {
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

  /** The day on which the window opens. */
  public LocalDate firstDay() {
    return from.firstDay();
  }

  /** The day on which the window closes, or null where it never does. */
  public @Nullable LocalDate lastDay() {
    return to == null ? null : to.lastDay();
  }

  /** Whether the window has opened by the day. */
  public boolean hasBegunBy(LocalDate day) {
    return !day.isBefore(firstDay());
  }

  /** Whether the window's last day is the day or lies before it. */
  public boolean isOverBy(LocalDate day) {
    LocalDate last = lastDay();
    return last != null && !day.isBefore(last);
  }

  /** Whether the day lies in the window. */
  public boolean contains(LocalDate day) {
    LocalDate last = lastDay();
    return hasBegunBy(day) && (last == null || !day.isAfter(last));
  }

  /** The day, but never later than the window's last one. */
  public LocalDate capped(LocalDate day) {
    LocalDate last = lastDay();
    return last != null && day.isAfter(last) ? last : day;
  }

  /** The window in the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return from + ".." + (to == null ? "" : to);
  }
}
