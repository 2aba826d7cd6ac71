package dk.pejl.statistics;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Caveat;
import dk.pejl.fact.Problem;
import dk.pejl.input.FieldsReader;
import dk.pejl.input.Node;
import dk.pejl.input.Scalars;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what a mapping says of signs and flags. */
final class SignReader {
  private SignReader() {}

  /** The signs of an object by what they mean, or none where they are left out. */
  static Symbols symbols(FieldsReader fields) {
    Map<String, Sign> signs = new HashMap<>();
    if (fields.has("symbols")) {
      fields.object("symbols").members().forEach((sign, member) -> {
        Sign meaning =
            fields.attempt(() -> FieldsReader.of(member, fields.problems(), SignReader::sign));
        signs.put(sign, meaning == null ? Sign.NONE : meaning);
      });
    }
    return new Symbols(signs);
  }

  private static Sign sign(FieldsReader fields) {
    Sign sign = new Sign(
        fields.has("value") ? fields.attempt(() -> scalar(fields.member("value"))) : null,
        fields.has("masked") ? fields.attempt(() -> masked(fields)) : null,
        fields.has("missing") ? fields.attempt(() -> missing(fields)) : null,
        fields.orElse(List.of(), () -> flags(fields)));
    long readings =
        List.of("value", "masked", "missing").stream().filter(fields::has).count();
    if (readings > 1 || (readings == 0 && sign.flags().isEmpty())) {
      Wording wording = new Wording(
          "Tegnet har " + readings + " af felterne value, masked og missing: skriv netop ét, eller"
              + " kun 'flags', hvis det er et forbehold ved et tal.",
          "The sign has " + readings
              + " of the fields value, masked and missing: write exactly one,"
              + " or 'flags' alone if it warns of the number beside it.");
      fields.problems().add(new Problem(fields.place(), wording));
    }
    return sign;
  }

  private static String scalar(Node node) {
    Object value = node.value();
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof String || value instanceof Boolean) {
      return value.toString();
    }
    throw new Refusal(
        "Skriv den værdi, som tegnet står for: et tal, true eller false, eller en dato.",
        "Write the value that the sign stands for: a number, true or false, or a date.");
  }

  private static List<String> masked(FieldsReader fields) {
    List<String> bounds = fields.list("masked", (node, noted) -> scalar(node));
    if (bounds.size() != 2
        || !bounds.stream().allMatch(bound -> bound.matches("-?\\d{1,20}(\\.\\d{1,20})?"))) {
      throw new Refusal(
          "'masked' skal være det mindste og det største, som tallet kan være, fx [1, 4].",
          "'masked' must be the least and the most that the figure can be, such as [1, 4].");
    }
    if (new BigDecimal(bounds.get(0)).compareTo(new BigDecimal(bounds.get(1))) > 0) {
      throw new Refusal(
          "'masked' går fra " + bounds.get(0) + " ned til " + bounds.get(1) + ": byt dem om.",
          "'masked' goes from " + bounds.get(0) + " down to " + bounds.get(1) + ": swap them.");
    }
    return bounds;
  }

  private static String missing(FieldsReader fields) {
    return fields.choice("missing", Absence.values(), Absence::id).id();
  }

  /** The flags of an object, or none where they are left out. */
  static List<String> flags(FieldsReader fields) {
    List<String> flags = fields.textsOrEmpty("flags");
    List<String> known = Arrays.stream(Caveat.values()).map(Caveat::id).toList();
    for (String flag : flags) {
      if (!known.contains(flag)) {
        String all = String.join(", ", known);
        throw new Refusal(
            "Flaget '" + Scalars.clipped(flag) + "' findes ikke: skriv " + all + ".",
            "There is no flag '" + Scalars.clipped(flag) + "': write " + all + ".");
      }
    }
    return flags;
  }
}
