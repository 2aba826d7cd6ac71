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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a mapping says of signs and flags. */
final class SignReader {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

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
    Said value = fields.has("value") ? fields.attempt(() -> value(fields.member("value"))) : null;
    Said masked = fields.has("masked") ? fields.attempt(() -> masked(fields)) : null;
    Said missing = fields.has("missing") ? fields.attempt(() -> missing(fields)) : null;
    Set<Caveat> caveats = fields.orElse(Set.of(), () -> flags(fields));
    long readings =
        List.of("value", "masked", "missing").stream().filter(fields::has).count();
    if (readings > 1 || (readings == 0 && caveats.isEmpty())) {
      Wording wording = new Wording(
          "Tegnet har " + readings + " af felterne value, masked og missing: skriv netop ét, eller"
              + " kun 'flags', hvis det er et forbehold ved et tal.",
          "The sign has " + readings
              + " of the fields value, masked and missing: write exactly one,"
              + " or 'flags' alone if it warns of the number beside it.");
      fields.problems().add(new Problem(fields.place(), wording));
    }
    return new Sign(value != null ? value : masked != null ? masked : missing, caveats);
  }

  private static Said value(Node node) {
    String text = scalar(node);
    return NUMBER.matcher(text).matches()
        ? new Said.Amount(new BigDecimal(text))
        : new Said.Word(text);
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

  private static Said masked(FieldsReader fields) {
    List<String> bounds = fields.list("masked", (node, noted) -> scalar(node));
    if (bounds.size() != 2
        || !bounds.stream().allMatch(bound -> bound.matches("-?\\d{1,20}(\\.\\d{1,20})?"))) {
      throw new Refusal(
          "'masked' skal være det mindste og det største, som tallet kan være, fx [1, 4].",
          "'masked' must be the least and the most that the figure can be, such as [1, 4].");
    }
    BigDecimal low = new BigDecimal(bounds.get(0));
    BigDecimal high = new BigDecimal(bounds.get(1));
    if (low.compareTo(high) > 0) {
      throw new Refusal(
          "'masked' går fra " + bounds.get(0) + " ned til " + bounds.get(1) + ": byt dem om.",
          "'masked' goes from " + bounds.get(0) + " down to " + bounds.get(1) + ": swap them.");
    }
    return new Said.Masked(low, high);
  }

  private static Said missing(FieldsReader fields) {
    return new Said.Missing(fields.choice("missing", Absence.values(), Absence::id));
  }

  /** The flags of an object, or none where they are left out. */
  static Set<Caveat> flags(FieldsReader fields) {
    Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    fields.textsOrEmpty("flags").forEach(flag -> caveats.add(caveat(flag)));
    return caveats;
  }

  private static Caveat caveat(String flag) {
    List<Caveat> known = List.of(Caveat.values());
    String all = known.stream().map(Caveat::id).collect(Collectors.joining(", "));
    return known.stream()
        .filter(caveat -> caveat.id().equals(flag))
        .findFirst()
        .orElseThrow(() -> new Refusal(
            "Flaget '" + Scalars.clipped(flag) + "' findes ikke: skriv " + all + ".",
            "There is no flag '" + Scalars.clipped(flag) + "': write " + all + "."));
  }
}
