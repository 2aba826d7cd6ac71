package dk.pejl.statistics;

import dk.pejl.input.Node;
import dk.pejl.input.Scalars;
import dk.pejl.wording.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dimensions of a dataset of JSON-stat; their ids and sizes lie in the dataset, or in
 * version 1 among the dimensions.
 */
final class JsonStatDimensions {
  private final Findings findings;

  JsonStatDimensions(Findings findings) {
    this.findings = findings;
  }

  /**
   * One dimension.
   *
   * @param id its name
   * @param categories its categories in their order
   */
  record Dimension(String id, List<Category> categories) {}

  /** The dimensions of a dataset, or null where they cannot be read, which is noted. */
  @Nullable
  List<Dimension> of(Node dataset) {
    Node all = Objects.requireNonNull(dataset.member("dimension"));
    Node ids = either(dataset, all, "id");
    Node sizes = either(dataset, all, "size");
    if (ids == null || sizes == null) {
      findings.add(
          dataset.place(),
          "Datasættet har ikke både 'id' og 'size' med lister: hent det igen.",
          "The dataset has not both 'id' and 'size' with lists: fetch it again.");
      return null;
    }
    List<Node> names = ids.elements();
    List<Node> counts = sizes.elements();
    if (names.isEmpty() || names.size() != counts.size()) {
      findings.add(
          sizes.place(),
          "'id' (" + names.size() + ") og 'size' (" + counts.size()
              + ") har ikke lige mange dimensioner, eller slet ingen: hent filen igen.",
          "'id' (" + names.size() + ") and 'size' (" + counts.size()
              + ") have not equally many dimensions, or none at all: fetch the file again.");
      return null;
    }
    List<Dimension> dimensions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Dimension dimension = dimension(all, names.get(i), counts.get(i));
      if (dimension != null) {
        dimensions.add(dimension);
      }
    }
    return dimensions.size() == names.size() ? dimensions : null;
  }

  private static @Nullable Node either(Node dataset, Node dimension, String name) {
    Node here = dataset.member(name);
    Node found = here == null ? dimension.member(name) : here;
    return found != null && found.value() instanceof List ? found : null;
  }

  private @Nullable Dimension dimension(Node all, Node id, Node size) {
    Node dimension = id.value() instanceof String name ? all.member(name) : null;
    Node category = dimension == null ? null : dimension.member("category");
    if (category == null) {
      String shown = Scalars.clipped(String.valueOf(id.value()));
      findings.add(
          id.place(),
          "Dimensionen '" + shown + "' er ikke beskrevet med en 'category' i 'dimension': hent"
              + " filen igen.",
          "The dimension '" + shown + "' is not described by a 'category' in 'dimension': fetch the"
              + " file again.");
      return null;
    }
    List<String> codes = codes(category);
    Node labels = category.member("label");
    if (codes == null || !isNumber(size, codes.size())) {
      String shown = Scalars.clipped(String.valueOf(id.value()));
      findings.add(
          category.place(),
          "Kategorierne af '" + shown + "' passer ikke med hinanden og med 'size': hent filen"
              + " igen.",
          "The categories of '" + shown + "' do not fit each other and 'size': fetch the file"
              + " again.");
      return null;
    }
    List<Category> categories = new ArrayList<>();
    for (String code : codes) {
      String label = labels == null ? "" : Characters.withoutBlanks(labels.text(code));
      categories.add(label.isEmpty() ? Category.of(code) : new Category(code, label));
    }
    return new Dimension(String.valueOf(id.value()), categories);
  }

  /** The codes in their order, or null where they do not fit each other. */
  private static @Nullable List<String> codes(Node category) {
    Node index = category.member("index");
    Node labels = category.member("label");
    if (index == null) {
      // Of several categories without an index nobody knows the order.
      return labels != null && labels.members().size() == 1
          ? List.copyOf(labels.members().keySet())
          : null;
    }
    if (index.value() instanceof List) {
      List<String> codes = new ArrayList<>();
      index.elements().forEach(code -> codes.add(String.valueOf(code.value())));
      return codes.stream().distinct().count() == codes.size() ? codes : null;
    }
    return inOrder(index.members());
  }

  private static @Nullable List<String> inOrder(Map<String, Node> positions) {
    SortedMap<BigDecimal, String> codes = new TreeMap<>();
    positions.forEach((code, position) -> {
      if (position.value() instanceof BigDecimal number) {
        codes.put(number, code);
      }
    });
    BigDecimal wanted = BigDecimal.ZERO;
    for (BigDecimal number : codes.keySet()) {
      if (number.compareTo(wanted) != 0) {
        return null;
      }
      wanted = wanted.add(BigDecimal.ONE);
    }
    return codes.size() == positions.size() ? List.copyOf(codes.values()) : null;
  }

  private static boolean isNumber(Node node, int number) {
    return node.value() instanceof BigDecimal found
        && found.compareTo(BigDecimal.valueOf(number)) == 0;
  }
}
