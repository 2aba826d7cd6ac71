package dk.pejl.statistics;

import dk.pejl.fact.Problem;
import dk.pejl.indicator.Catalogue;
import dk.pejl.input.FieldsReader;
import dk.pejl.input.Node;
import dk.pejl.input.Scalars;
import dk.pejl.period.Period;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads where a mapping takes subjects, periods and dimension values from. */
final class LookupReader {
  private final Catalogue catalogue;

  LookupReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whom all figures are about. */
  Lookup subject(FieldsReader fields) {
    return lookup(
        fields, fields.member("subject"), text -> catalogue.subject(text).toString(), this::kind);
  }

  /** When all figures are for. */
  Lookup period(FieldsReader fields) {
    return lookup(
        fields, fields.member("period"), text -> Period.parse(text).toString(), inside -> "");
  }

  /** Where each dimension value of an indicator comes from. */
  Map<String, Lookup> dims(FieldsReader fields) {
    Map<String, Lookup> dims = new TreeMap<>();
    if (fields.has("dims")) {
      fields.object("dims").members().forEach((dimension, member) -> {
        Lookup lookup = fields.attempt(() -> lookup(fields, member, text -> text, inside -> ""));
        dims.put(dimension, lookup == null ? Lookup.always(member.place(), "") : lookup);
      });
    }
    return dims;
  }

  private String kind(FieldsReader fields) {
    return !fields.has("kind")
        ? ""
        : fields.parsed("kind", kind -> {
          if (!catalogue.kinds().contains(kind)) {
            String shown = Scalars.clipped(kind);
            Wording hint = Nearest.hint(shown, catalogue.kinds());
            throw new Refusal(
                "'" + shown + "' er ikke en kendt slags emne: skriv en af "
                    + String.join(", ", catalogue.kinds()) + "." + hint.da(),
                "'" + shown + "' is not a known kind of subject: write one of "
                    + String.join(", ", catalogue.kinds()) + "." + hint.en());
          }
          return kind;
        });
  }

  /** A text that always holds, or a column with what its codes and labels stand for. */
  private static Lookup lookup(
      FieldsReader around,
      Node node,
      Function<String, String> meaning,
      Function<FieldsReader, String> kind) {
    if (node.value() instanceof String) {
      return Lookup.always(node.place(), around.parsed(node, meaning));
    }
    if (!(node.value() instanceof Map)) {
      Wording wording = new Wording(
          "Skriv en tekst, der gælder alle tal, eller et objekt { \"column\": … } med den kolonne,"
              + " som det læses af.",
          "Write a text that holds for all figures, or an object { \"column\": … } with the column"
              + " that it is read from.");
      around.problems().add(new Problem(node.place(), wording));
      throw new FieldsReader.Unfit();
    }
    return FieldsReader.of(
        node,
        around.problems(),
        fields -> new Lookup(
            node.place(),
            null,
            fields.orElse("", () -> filled(fields, "column")),
            fields.orElse("", () -> kind.apply(fields)),
            fields.orElse(Map.of(), () -> table(fields, meaning)),
            fields.has("table")));
  }

  private static Map<String, String> table(FieldsReader fields, Function<String, String> meaning) {
    Map<String, String> table = new TreeMap<>();
    if (fields.has("table")) {
      fields.object("table").members().forEach((text, member) -> {
        String meant = fields.attempt(() -> fields.parsed(member, meaning));
        table.put(text, meant == null ? "" : meant);
      });
    }
    return table;
  }

  /** A text that is not blank. */
  static String filled(FieldsReader fields, String name) {
    return fields.parsed(name, text -> {
      if (text.isBlank()) {
        throw new Refusal(
            "'" + name + "' er tom: udfyld feltet.", "'" + name + "' is empty: fill it in.");
      }
      return text;
    });
  }
}
