package dk.pejl.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sign of a source means: a value, a range, why there is none, or a warning beside a number.
 *
 * @param value the value, or null
 * @param masked the least and the most that the figure can be, or null
 * @param missing why the figure is missing, or null
 * @param flags what the source warns of with it
 */
record Sign(
    @Nullable String value,
    @Nullable List<String> masked,
    @Nullable String missing,
    List<String> flags) {
  /** One that says nothing. */
  static final Sign NONE = new Sign(null, null, null, List.of());

  /** Whether the sign only warns of the number beside it. */
  boolean onlyWarns() {
    return value == null && masked == null && missing == null;
  }

  /** The longest text that the sign gives for a number. */
  String longest() {
    return Stream.concat(Stream.ofNullable(value), Stream.ofNullable(masked).flatMap(List::stream))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
