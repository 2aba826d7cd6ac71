package dk.pejl.fact;

import dk.pejl.wording.Refusal;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The dimension values of a figure, such as {@code ordning=fleksjob}. Immutable and thread-safe.
 */
public final class Dims implements Comparable<Dims> {
  /** No dimension at all. */
  public static final Dims NONE = new Dims(new TreeMap<>());

  private final SortedMap<String, String> values;
  private final String text;

  private Dims(SortedMap<String, String> values) {
    this.values = java.util.Collections.unmodifiableSortedMap(values);
    this.text = text(values);
  }

  private static String text(Map<String, String> values) {
    StringBuilder text = new StringBuilder();
    values.forEach((dimension, value) ->
        text.append(text.length() == 0 ? "" : ",").append(dimension).append('=').append(value));
    return text.toString();
  }

  /** The given dimension values. */
  public static Dims of(Map<String, String> values) {
    return values.isEmpty() ? NONE : new Dims(new TreeMap<>(values));
  }

  /** The dimension values that a text of the form {@code ordning=fleksjob,maaned=maj} names. */
  public static Dims parse(String text) {
    Map<String, String> values = new TreeMap<>();
    for (String pair : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals <= 0
          || values.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
        throw new Refusal(
            "'" + text + "' er ikke værdier af dimensioner: skriv hver én gang, fx"
                + " ordning=fleksjob,maaned=maj.",
            "'" + text + "' is no values of dimensions: write each once, such as"
                + " ordning=fleksjob,maaned=maj.");
      }
    }
    return of(values);
  }

  /** One value of one dimension. */
  public static Dims of(String dimension, String value) {
    return of(Map.of(dimension, value));
  }

  /** These values and one more. */
  public Dims with(String dimension, String value) {
    SortedMap<String, String> more = new TreeMap<>(values);
    more.put(dimension, value);
    return new Dims(more);
  }

  /** These values and those of another, which prevail where both have the dimension. */
  public Dims with(Dims other) {
    if (other.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    SortedMap<String, String> more = new TreeMap<>(values);
    more.putAll(other.values);
    return new Dims(more);
  }

  /** The values of those dimensions alone that are among the given ones. */
  public Dims only(Collection<String> dimensions) {
    if (isEmpty() || dimensions.isEmpty()) {
      return NONE;
    }
    SortedMap<String, String> some = new TreeMap<>(values);
    some.keySet().retainAll(dimensions);
    return new Dims(some);
  }

  /** The values by dimension, in the dimensions' alphabetical order. */
  public SortedMap<String, String> values() {
    return values;
  }

  /** Whether there is no dimension. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  @Override
  public int compareTo(Dims other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dims that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The values as {@code dimension=value}, separated by commas. */
  @Override
  public String toString() {
    return text;
  }
}
