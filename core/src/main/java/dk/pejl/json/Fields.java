package dk.pejl.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object in the making, its fields in the order in which they are put. Their names are the
 * program's own, never data.
 */
final class Fields {
  private static final int USUAL = 12;

  private Shape shape = Shape.EMPTY;
  private @Nullable Object[] values = new @Nullable Object[USUAL];

  /** Puts a field that is not there yet. */
  Fields put(String name, @Nullable Object value) {
    int place = shape.size();
    if (place == values.length) {
      values = Arrays.copyOf(values, 2 * place);
    }
    shape = shape.with(name);
    values[place] = value instanceof Fields fields ? fields.map() : value;
    return this;
  }

  /** Puts a field unless it says nothing: null and what is empty are left out. */
  Fields putIfAny(String name, @Nullable Object value) {
    return isNothing(value) ? this : put(name, value);
  }

  private static boolean isNothing(@Nullable Object value) {
    // Interfaces last: whether a class has one takes a search.
    if (value == null) {
      return true;
    }
    if (value instanceof String text) {
      return text.isEmpty();
    }
    return (value instanceof Collection<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> object && object.isEmpty());
  }

  /** An array of what each element is written as. */
  static <T> List<@Nullable Object> list(
      Collection<? extends T> elements, Function<? super T, ? extends Object> written) {
    // No stream: there are hundreds of small arrays in an evaluation, and most are empty.
    if (elements.isEmpty()) {
      return List.of();
    }
    List<@Nullable Object> list = new ArrayList<>(elements.size());
    for (T element : elements) {
      list.add(written.apply(element));
    }
    return list;
  }

  /** The object as it is now. */
  Members map() {
    return new Members(shape, values);
  }
}
