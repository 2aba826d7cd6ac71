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

  private ObjectLayout layout = ObjectLayout.EMPTY;
  private @Nullable Object[] values = new @Nullable Object[USUAL];

  /** Puts a field that is not there yet. */
  Fields put(String name, @Nullable Object value) {
    int place = layout.size();
    if (place == values.length) {
      values = Arrays.copyOf(values, 2 * place);
    }
    layout = layout.with(name);
    values[place] = value instanceof Fields fields ? fields.map() : value;
    return this;
  }

  /** Puts a text unless there is none. */
  Fields putIfAny(String name, @Nullable String text) {
    return text == null || text.isEmpty() ? this : put(name, text);
  }

  /** Puts an array unless it is null or empty. */
  Fields putIfAny(String name, @Nullable Collection<?> array) {
    return array == null || array.isEmpty() ? this : put(name, array);
  }

  /** Puts an object unless it is null or empty. */
  Fields putIfAny(String name, @Nullable Map<?, ?> object) {
    return object == null || object.isEmpty() ? this : put(name, object);
  }

  /** Puts any other value unless it is null. */
  Fields putIfAny(String name, @Nullable Object value) {
    return value == null ? this : put(name, value);
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
    return new Members(layout, values);
  }
}
