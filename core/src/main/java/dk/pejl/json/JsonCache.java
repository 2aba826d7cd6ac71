package dk.pejl.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a writer says again and again, such as of the goal that a million subjects are asked about:
 * each made and put into bytes once. It grows with the goals and indicators it meets, never with the
 * evaluations. Thread-safe; two threads may both make the same.
 */
final class JsonCache {
  private final Map<Object, Members> said = new ConcurrentHashMap<>();

  /** What is said of a value, which must be the same whenever anything is said of its type. */
  <T> Members of(T value, Function<? super T, Fields> written) {
    Members known = said.get(value);
    if (known == null) {
      known = written.apply(value).map().ready();
      said.put(value, known);
    }
    return known;
  }
}
