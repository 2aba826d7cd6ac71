package dk.pejl.statistics;

import dk.pejl.fact.Place;
import dk.pejl.input.Node;
import dk.pejl.input.Scalars;
import dk.pejl.statistics.JsonStatDimensions.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dataset of JSON-stat: of version 2.0, or of version 1, where dimensions, ids and sizes lie
 * together and the dataset lies in an object of its own. For one thread.
 */
final class JsonStatTable {
  /** What the figures are in, since JSON-stat has no name for it. */
  static final String VALUE = "value";

  // Beyond what a source delivers at once; a file of a few bytes can claim any size.
  private static final long MOST_CELLS = 2_000_000;

  private final Findings findings;

  JsonStatTable(Findings findings) {
    this.findings = findings;
  }

  /** Values or signs of the cells, by their place in the row-major order. */
  private interface Cells {
    /** What stands at a place, or null where nothing does. */
    @Nullable
    Node at(int index);
  }

  /** The table in a file; what cannot be read of it is noted. */
  Table read(Node root) {
    Table none = new Table(root.place(), List.of(), VALUE, taker -> {});
    Node dataset = new JsonStatDataset(findings).in(root);
    if (dataset == null) {
      return none;
    }
    List<Dimension> dimensions = new JsonStatDimensions(findings).of(dataset);
    if (dimensions == null) {
      return none;
    }
    long size = 1;
    for (Dimension dimension : dimensions) {
      size *= dimension.categories().size();
      if (size > MOST_CELLS) {
        findings.add(
            dataset.place(),
            "Tabellen har over " + MOST_CELLS + " celler: hent den i flere mindre dele.",
            "The table has more than " + MOST_CELLS + " cells: fetch it in several smaller parts.");
        return none;
      }
    }
    return table(dataset, dimensions, (int) size);
  }

  private Table table(Node dataset, List<Dimension> dimensions, int size) {
    Node value = dataset.member(VALUE);
    List<String> columns = new ArrayList<>();
    dimensions.forEach(dimension -> columns.add(dimension.id()));
    columns.add(VALUE);
    Cells values = value == null ? missing(dataset) : cells(value, size, false);
    Node status = dataset.member("status");
    Cells signs = status == null ? index -> null : cells(status, size, true);
    Place place = value == null ? dataset.place() : value.place();
    return new Table(dataset.place(), columns, VALUE, taker -> {
      for (int index = 0; index < size; index++) {
        taker.accept(new CubeRow(dimensions, index, cell(place, index, values, signs)));
      }
    });
  }

  private Cells missing(Node dataset) {
    findings.add(
        dataset.place(),
        "Datasættet har intet 'value', så der er ingen tal: hent det igen.",
        "The dataset has no 'value' and so no figures: fetch it again.");
    return index -> null;
  }

  private record CubeRow(List<Dimension> dimensions, int index, Cell figure) implements Table.Row {
    @Override
    public Category category(int column) {
      int rest = index;
      for (int i = dimensions.size() - 1; i > column; i--) {
        rest /= dimensions.get(i).categories().size();
      }
      List<Category> categories = dimensions.get(column).categories();
      return categories.get(rest % categories.size());
    }

    @Override
    public Cell cell(int column) {
      return figure;
    }
  }

  private static Cell cell(Place values, int index, Cells all, Cells signs) {
    Node node = all.at(index);
    Node sign = signs.at(index);
    String status = sign == null ? "" : String.valueOf(sign.value()).strip();
    // A cell without a value has no place of its own.
    Place place = node == null
        ? new Place(values.source(), values.line(), values.pointer() + "/" + index)
        : node.place();
    Object value = node == null ? null : node.value();
    return value instanceof BigDecimal number
        ? new Cell(place, number, number.toPlainString(), status)
        : new Cell(place, null, value == null ? "" : value.toString().strip(), status);
  }

  /** A list of all, an object of some, or for signs one text for all. */
  private Cells cells(Node node, int size, boolean areSigns) {
    if (node.value() instanceof Map) {
      return sparse(node, size);
    }
    if (areSigns && node.value() instanceof String) {
      return index -> node;
    }
    List<Node> all = node.elements();
    all.forEach(this::isScalar);
    if (areSigns && all.size() == 1) {
      return index -> said(all.get(0));
    }
    if (!(node.value() instanceof List) || all.size() != size) {
      findings.add(
          node.place(),
          "Her er ikke lige så mange elementer (" + all.size()
              + "), som dimensionerne giver celler (" + size + "): hent filen igen.",
          "Here are not as many elements (" + all.size() + ") as the dimensions give cells (" + size
              + "): fetch the file again.");
      return index -> null;
    }
    return index -> said(all.get(index));
  }

  private static @Nullable Node said(Node node) {
    return node.value() == null ? null : node;
  }

  private void isScalar(Node node) {
    if (node.value() instanceof Map || node.value() instanceof List) {
      findings.add(
          node.place(),
          "Her skulle stå et tal, en tekst eller null: hent filen igen.",
          "Here should be a number, a text or null: fetch the file again.");
    }
  }

  private Cells sparse(Node node, int size) {
    Map<Integer, Node> some = new HashMap<>();
    node.members().forEach((key, member) -> {
      isScalar(member);
      if (key.matches("0|[1-9]\\d{0,8}") && Integer.parseInt(key) < size) {
        if (member.value() != null) {
          some.put(Integer.valueOf(key), member);
        }
      } else {
        findings.add(
            member.place(),
            "'" + Scalars.clipped(key) + "' er ikke en celle: dimensionerne giver cellerne 0 til "
                + (size - 1) + ". Hent filen igen.",
            "'" + Scalars.clipped(key) + "' is no cell: the dimensions give the cells 0 to "
                + (size - 1) + ". Fetch the file again.");
      }
    });
    return some::get;
  }
}
