package dk.pejl.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The names of an object in the order in which they were put. Objects that are made in one place of
 * the program share it, so their names are put in order and written as bytes once. Thread-safe.
 */
final class ObjectLayout {
  /** No name. */
  static final ObjectLayout EMPTY = new ObjectLayout(List.of());

  private final List<String> names;
  private final int size;
  private final String last;
  private final Map<String, ObjectLayout> longer = new ConcurrentHashMap<>();
  // That threads may see either an older value or none in these does no harm.
  private @Nullable ObjectLayout usual;
  private @Nullable Sorted sorted;

  /** The names in the order of RFC 8785, which is that of their UTF-16 code units. */
  static final class Sorted {
    private final int[] places;
    private final byte[][] members;

    private Sorted(int[] places, byte[][] members) {
      this.places = places;
      this.members = members;
    }

    /** Which of the names that were put comes at the number. */
    int place(int number) {
      return places[number];
    }

    /** How a member of the object begins with it; not to be changed. */
    byte[] member(int number) {
      return members[number];
    }
  }

  private ObjectLayout(List<String> names) {
    this.names = names;
    this.size = names.size();
    this.last = names.isEmpty() ? "" : names.get(size - 1);
  }

  /** These names and one more, which is none of them. */
  ObjectLayout with(String name) {
    ObjectLayout known = usual;
    // After one name there mostly comes the same.
    if (known == null || !known.last.equals(name)) {
      known = longer.computeIfAbsent(name, this::extended);
      usual = known;
    }
    return known;
  }

  private ObjectLayout extended(String name) {
    if (names.contains(name)) {
      throw new IllegalStateException("The field " + name + " is put twice.");
    }
    List<String> more = new ArrayList<>(names);
    more.add(name);
    return new ObjectLayout(List.copyOf(more));
  }

  /** How many names there are. */
  int size() {
    return size;
  }

  /** The name that was put at the place. */
  String name(int place) {
    return names.get(place);
  }

  /** The names in the order in which they are written. */
  Sorted sorted() {
    Sorted known = sorted;
    if (known == null) {
      known = sort();
      sorted = known;
    }
    return known;
  }

  private Sorted sort() {
    int[] places = IntStream.range(0, names.size())
        .boxed()
        .sorted(Comparator.comparing(names::get))
        .mapToInt(place -> place)
        .toArray();
    byte[][] members = new byte[places.length][];
    for (int i = 0; i < places.length; i++) {
      // Names are the program's own and hold nothing that JSON escapes.
      String member = (i == 0 ? "{\"" : ",\"") + names.get(places[i]) + "\":";
      members[i] = member.getBytes(StandardCharsets.UTF_8);
    }
    return new Sorted(places, members);
  }
}
