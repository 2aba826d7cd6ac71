package dk.pejl.input;

import dk.pejl.fact.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands, as the way to it from the one around it. Its pointer is put together only for
 * who asks: kept at each value, a long name around many would fill the memory.
 *
 * @param around where the value around it stands, or null at the root
 * @param part the name or the index of the value in the one around it
 * @param source the file
 * @param line the line
 */
record Spot(@Nullable Spot around, Object part, String source, int line) {
  /** The way to a value within this one. */
  Spot within(Object name, int onLine) {
    return new Spot(this, name, source, onLine);
  }

  /** The place with its JSON pointer. */
  Place place() {
    StringBuilder pointer = new StringBuilder();
    for (Spot at = this; at.around != null; at = at.around) {
      pointer.insert(0, "/" + String.valueOf(at.part).replace("~", "~0").replace("/", "~1"));
    }
    return new Place(source, line, pointer.toString());
  }
}
