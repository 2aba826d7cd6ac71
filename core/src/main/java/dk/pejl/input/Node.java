package dk.pejl.input;

import dk.pejl.fact.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value of a JSON file with the place it stands at. Immutable and thread-safe. */
public final class Node {
  private final Supplier<Place> place;
  private final @Nullable Object value;

  /** A value at a place. */
  public Node(Place place, @Nullable Object value) {
    this(() -> place, value);
  }

  private Node(Supplier<Place> place, @Nullable Object value) {
    this.place = place;
    this.value = value;
  }

  /** A value at a spot of a file. */
  static Node at(Spot spot, @Nullable Object value) {
    return new Node(spot::place, value);
  }

  /** Where it stands. */
  public Place place() {
    return place.get();
  }

  /** A map of nodes by name, a list of nodes, a string, a number, a boolean, or null. */
  public @Nullable Object value() {
    return value;
  }

  /** The members of an object; of anything else none. */
  public Map<String, Node> members() {
    Map<String, Node> members = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, member) -> members.put((String) name, (Node) member));
    }
    return members;
  }

  /** The elements of an array; of anything else none. */
  public List<Node> elements() {
    List<Node> elements = new ArrayList<>();
    if (value instanceof List<?> array) {
      array.forEach(element -> elements.add((Node) element));
    }
    return elements;
  }

  /** The member of a name, or null where there is none. */
  public @Nullable Node member(String name) {
    return value instanceof Map<?, ?> object ? (Node) object.get(name) : null;
  }

  /** The text that stands in a member, or empty where none does. */
  public String text(String name) {
    Node member = member(name);
    return member != null && member.value instanceof String text ? text : "";
  }

  /** The value without places and without what a host has put in for itself. */
  public @Nullable Object plain() {
    if (value instanceof Map<?, ?>) {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      members().forEach((name, member) -> {
        if (!isOfHost(name)) {
          plain.put(name, member.plain());
        }
      });
      return plain;
    }
    if (value instanceof List<?>) {
      List<@Nullable Object> plain = new ArrayList<>();
      elements().forEach(element -> plain.add(element.plain()));
      return plain;
    }
    return value;
  }

  /** Whether a field is the host's own, of which we say nothing. */
  public static boolean isOfHost(String name) {
    return name.startsWith("x-");
  }
}
