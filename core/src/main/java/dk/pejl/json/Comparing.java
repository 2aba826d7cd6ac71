package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.pejl.fact.Place;
import dk.pejl.input.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what a file says with a value, place by place; each place is told of once. */
final class Comparing {
  private final Map<String, Difference> differences = new LinkedHashMap<>();

  /** Every difference, in the order in which they were found. */
  List<Difference> differences() {
    return List.copyOf(differences.values());
  }

  /** Notes a difference, unless one is known of the place. */
  void add(Difference difference) {
    differences.putIfAbsent(difference.place().toString(), difference);
  }

  /** Notes where a node says something else than the value. */
  void compare(Node stated, @Nullable Object value, Difference.Basis basis) {
    if (stated.value() instanceof Map && value instanceof Map<?, ?> object) {
      members(stated, object, basis);
    } else if (stated.value() instanceof List && value instanceof List<?> array) {
      elements(stated, array, basis);
    } else if (!isSame(stated.value(), value)) {
      add(new Difference(stated.place(), basis, json(stated.plain()), json(value)));
    }
  }

  private void members(Node stated, Map<?, ?> object, Difference.Basis basis) {
    Map<String, Node> members = new LinkedHashMap<>(stated.members());
    members.keySet().removeIf(Node::isOfHost);
    object.forEach((name, value) -> {
      Node member = members.remove((String) name);
      if (member == null) {
        add(new Difference(below(stated, (String) name), basis, null, json(value)));
      } else {
        compare(member, value, basis);
      }
    });
    members
        .values()
        .forEach(left -> add(new Difference(left.place(), basis, json(left.plain()), null)));
  }

  private void elements(Node stated, List<?> array, Difference.Basis basis) {
    List<Node> elements = new ArrayList<>(stated.elements());
    for (int i = 0; i < Math.max(elements.size(), array.size()); i++) {
      if (i >= elements.size()) {
        add(new Difference(below(stated, "" + i), basis, null, json(array.get(i))));
      } else if (i >= array.size()) {
        Node left = elements.get(i);
        add(new Difference(left.place(), basis, json(left.plain()), null));
      } else {
        compare(elements.get(i), array.get(i), basis);
      }
    }
  }

  private static boolean isSame(@Nullable Object stated, @Nullable Object value) {
    if (stated instanceof Long number && value instanceof Number other) {
      return number == other.longValue();
    }
    return Objects.equals(stated, value);
  }

  private static Place below(Node node, String name) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    Place place = node.place();
    return new Place(place.source(), place.line(), place.pointer() + "/" + escaped);
  }

  private static String json(@Nullable Object value) {
    return new String(CanonicalJson.bytes(value), UTF_8);
  }
}
