package dk.pejl.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object in the order in which they are put. */
final class Fields {
  private final Map<String, @Nullable Object> map = new LinkedHashMap<>();

  /** Puts a field. */
  Fields put(String name, @Nullable Object value) {
    map.put(name, value instanceof Fields fields ? fields.map : value);
    return this;
  }

  /** Puts a field unless it says nothing: null and what is empty are left out. */
  Fields putIfAny(String name, @Nullable Object value) {
    boolean isNothing = value == null
        || value.equals("")
        || (value instanceof Collection<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> object && object.isEmpty());
    return isNothing ? this : put(name, value);
  }

  /** The object. */
  Map<String, @Nullable Object> map() {
    return map;
  }
}
