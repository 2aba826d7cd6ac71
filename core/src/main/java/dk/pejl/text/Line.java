package dk.pejl.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of an explanation, with what it rests on beneath it.
 *
 * @param text what it says
 * @param source where its figure came from and what is remarked on it, or empty
 * @param children the lines beneath it
 */
record Line(String text, String source, List<Line> children) {
  /** A line whose children stay as they are. */
  Line {
    children = List.copyOf(children);
  }

  /** A line with those beneath it, that says where no figure came from. */
  static Line of(String text, List<Line> children) {
    return new Line(text, "", children);
  }

  /** A line with nothing beneath it. */
  static Line of(String text) {
    return of(text, List.of());
  }

  /** What the line says, with its source in brackets. */
  String sourced() {
    return source.isEmpty() ? text : text + " [" + source + "]";
  }

  /** This line and all beneath it, each two blanks deeper than the one it belongs to. */
  List<String> indented() {
    List<String> lines = new ArrayList<>();
    indented("", lines);
    return List.copyOf(lines);
  }

  private void indented(String blanks, List<String> lines) {
    lines.add(blanks + sourced());
    children.forEach(child -> child.indented(blanks + "  ", lines));
  }
}
