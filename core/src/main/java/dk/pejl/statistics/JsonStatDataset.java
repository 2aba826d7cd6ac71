package dk.pejl.statistics;

import dk.pejl.input.Node;
import dk.pejl.input.Scalars;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the dataset in a file of JSON-stat: the file itself, or in version 1 the object in it. */
final class JsonStatDataset {
  private final Findings findings;

  JsonStatDataset(Findings findings) {
    this.findings = findings;
  }

  /** The dataset in a file, or null where there is none to read, which is noted. */
  @Nullable
  Node in(Node root) {
    if (root.member("errorTypeCode") != null) {
      return refused(
          root,
          "Filen er et fejlsvar fra Statistikbanken (" + error(root) + "): ret forespørgslen, og"
              + " hent den igen.",
          "The file is an error of the StatBank (" + error(root) + "): correct the query, and fetch"
              + " it again.");
    }
    String kind = root.text("class");
    if (kind.equals("collection") || kind.equals("dimension")) {
      return refused(
          root,
          "Filen er af klassen '" + kind + "', ikke et datasæt: giv en fil med ét datasæt, fx det,"
              + " som samlingen henviser til.",
          "The file is of the class '" + kind
              + "', not a dataset: give a file with one dataset, such"
              + " as one that the collection refers to.");
    }
    if (root.member("dimension") != null) {
      return root;
    }
    List<Map.Entry<String, Node>> inside = root.members().entrySet().stream()
        .filter(member -> member.getValue().member("dimension") != null)
        .toList();
    if (inside.size() == 1) {
      return inside.get(0).getValue();
    }
    String names = inside.stream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
    return inside.isEmpty()
        ? refused(
            root,
            "Her er intet datasæt med 'dimension': er det JSON-stat?",
            "There is no dataset with 'dimension' here: is it JSON-stat?")
        : refused(
            root,
            "Filen har flere datasæt (" + Scalars.clipped(names) + "): giv en fil med ét.",
            "The file has several datasets (" + Scalars.clipped(names)
                + "): give a file with one.");
  }

  private static String error(Node root) {
    return Scalars.clipped((root.text("errorTypeCode") + " " + root.text("message")).strip());
  }

  private @Nullable Node refused(Node at, String da, String en) {
    findings.add(at.place(), da, en);
    return null;
  }
}
