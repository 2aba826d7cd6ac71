package dk.pejl.statistics;

import dk.pejl.fact.Place;
import dk.pejl.input.Node;
import dk.pejl.wording.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of Jobindsats: a list of one answer with {@code Variables}, whose {@code Label}s
 * name the columns, and {@code Data}, the rows in that order.
 */
final class JobindsatsTable {
  private final Findings findings;

  JobindsatsTable(Findings findings) {
    this.findings = findings;
  }

  /** The table in a file; what cannot be read of it is noted. */
  Table read(Node root) {
    List<Node> answers = root.value() instanceof List ? root.elements() : List.of(root);
    if (answers.size() != 1) {
      findings.add(
          root.place(),
          "Filen har " + answers.size() + " svar fra Jobindsats: hent én tabel ad gangen, og giv en"
              + " fil med ét svar.",
          "The file has " + answers.size() + " answers from Jobindsats: fetch one table at a time,"
              + " and give a file with one answer.");
      return new Table(root.place(), List.of(), "", taker -> {});
    }
    return answer(answers.get(0));
  }

  private Table answer(Node answer) {
    Node variables = answer.member("Variables");
    Node data = answer.member("Data");
    if (variables == null
        || data == null
        || !(variables.value() instanceof List)
        || !(data.value() instanceof List)) {
      findings.add(
          answer.place(),
          "Her er ikke både 'Variables' og 'Data' med lister: er det svaret fra"
              + " /v2/data/TABEL/json hos Jobindsats?",
          "There are not both 'Variables' and 'Data' with lists here: is it the answer of"
              + " /v2/data/TABLE/json at Jobindsats?");
      return new Table(answer.place(), List.of(), "", taker -> {});
    }
    List<String> columns = new ArrayList<>();
    variables.elements().forEach(variable -> columns.add(label(variable)));
    List<Table.Row> rows = rows(data, columns.size());
    return new Table(variables.place(), columns, "", taker -> rows.forEach(taker));
  }

  private String label(Node variable) {
    String label = variable.text("Label");
    if (label.isBlank()) {
      findings.add(
          variable.place(),
          "Variablen har ingen 'Label': hent filen igen.",
          "The variable has no 'Label': fetch the file again.");
    }
    return Characters.withoutBlanks(label);
  }

  private List<Table.Row> rows(Node data, int width) {
    List<Table.Row> rows = new ArrayList<>();
    for (Node row : data.elements()) {
      List<Node> cells = row.elements();
      if (cells.size() != width) {
        findings.add(
            "width",
            row.place(),
            "Rækken har ikke lige så mange celler (" + cells.size() + "), som der er variable ("
                + width + "): hent filen igen.",
            "The row has not as many cells (" + cells.size() + ") as there are variables (" + width
                + "): fetch the file again.");
      } else if (areScalars(cells)) {
        rows.add(new JsonRow(cells));
      }
    }
    return rows;
  }

  private boolean areScalars(List<Node> cells) {
    boolean are = true;
    for (Node cell : cells) {
      if (cell.value() instanceof Map || cell.value() instanceof List) {
        are = false;
        findings.add(
            cell.place(),
            "Her skulle stå en tekst eller et tal, ikke et objekt eller en liste: hent filen igen.",
            "Here should be a text or a number, not an object or a list: fetch the file again.");
      }
    }
    return are;
  }

  private record JsonRow(List<Node> cells) implements Table.Row {
    @Override
    public Category category(int column) {
      return Category.of(text(cells.get(column)));
    }

    @Override
    public Cell cell(int column) {
      Node node = cells.get(column);
      Place place = node.place();
      return node.value() instanceof BigDecimal number
          ? new Cell(place, number, number.toPlainString(), "")
          : new Cell(place, null, text(node), "");
    }

    private static String text(Node node) {
      Object value = node.value();
      return value instanceof BigDecimal number
          ? number.toPlainString()
          : value == null ? "" : value.toString().strip();
    }
  }
}
