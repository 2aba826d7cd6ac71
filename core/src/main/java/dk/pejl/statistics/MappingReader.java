package dk.pejl.statistics;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.ProblemList;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Provenance;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Intake;
import dk.pejl.indicator.Slicing;
import dk.pejl.input.FieldsReader;
import dk.pejl.input.Limits;
import dk.pejl.input.Node;
import dk.pejl.input.NodeReader;
import dk.pejl.input.Scalars;
import dk.pejl.period.Dates;
import dk.pejl.wording.Characters;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one mapping and checks it against the catalogue. For one thread. */
final class MappingReader {

  private final Catalogue catalogue;
  private final Intake intake;
  private final LookupReader lookups;
  private final List<Problem> problems = new ProblemList();

  MappingReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.intake = Intake.of(catalogue);
    this.lookups = new LookupReader(catalogue);
  }

  /** The mapping in a stream; everything that is wrong with it is thrown at once. */
  Mapping read(InputStream in, String source) throws IOException {
    NodeReader reader = new NodeReader(in, source, Limits.USUAL, Scalars::exact);
    Node root = reader.next();
    if (root == null) {
      throw new Problems(List.of(new Problem(
          Place.line(source, 1),
          new Wording(
              "Filen er tom: den skal indeholde et JSON-objekt med \"format\": \"" + Mapping.FORMAT
                  + "\".",
              "The file is empty: it must contain a JSON object with \"format\": \""
                  + Mapping.FORMAT + "\"."))));
    }
    Mapping mapping = null;
    try {
      mapping = FieldsReader.of(root, problems, this::mapping);
    } catch (FieldsReader.Unfit noted) {
      // All that is to be said of it stands among the problems.
    }
    nothingFollows(reader);
    return checked(mapping);
  }

  private void nothingFollows(NodeReader reader) throws IOException {
    try {
      Node more = reader.next();
      if (more != null) {
        problem(
            more.place(),
            "Efter JSON-objektet følger mere: fjern det.",
            "More follows after the JSON object: remove it.");
      }
    } catch (Problems notJson) {
      problems.addAll(notJson.list());
    }
  }

  private Mapping checked(@Nullable Mapping mapping) {
    try {
      intake.facts();
    } catch (Problems more) {
      problems.addAll(more.list());
    }
    if (mapping == null || !problems.isEmpty()) {
      problems.sort(Comparator.comparing(Problem::place));
      throw new Problems(problems);
    }
    return mapping;
  }

  private Mapping mapping(FieldsReader fields) {
    fields.orElse("", () -> fields.parsed("format", MappingReader::format));
    Lookup none = Lookup.always(new Place("", 0, ""), "");
    Symbols symbols = fields.orElse(Symbols.NONE, () -> SignReader.symbols(fields));
    return new Mapping(
        fields.orElse(Provenance.UNKNOWN, () -> made(fields, "source", this::provenance)),
        fields.orElse(
            '\0',
            () -> fields.has("decimal") ? fields.parsed("decimal", MappingReader::mark) : '\0'),
        fields.orElse(none, () -> lookups.subject(fields)),
        fields.orElse(none, () -> lookups.period(fields)),
        fields.orElse(List.of(), () -> targets(fields, symbols)),
        fields.orElse(
            List.of(),
            () -> fields.listOrEmpty(
                "leave-out", (node, noted) -> FieldsReader.of(node, noted, this::leaveOut))));
  }

  private static <T> T made(FieldsReader fields, String name, Function<FieldsReader, T> reader) {
    return fields.made(name, (node, noted) -> FieldsReader.of(node, noted, reader));
  }

  private void problem(Place place, String da, String en) {
    problems.add(new Problem(place, new Wording(da, en)));
  }

  // The single parts

  private static String format(String format) {
    if (!format.equals(Mapping.FORMAT)) {
      throw new Refusal(
          "Formatet '" + Scalars.clipped(format) + "' kan ikke læses her: skriv '" + Mapping.FORMAT
              + "'.",
          "The format '" + Scalars.clipped(format) + "' cannot be read here: write '"
              + Mapping.FORMAT + "'.");
    }
    return format;
  }

  private static char mark(String text) {
    if (!text.equals(",") && !text.equals(".")) {
      throw new Refusal(
          "'" + Scalars.clipped(text) + "' er ikke et decimaltegn: skriv \",\" eller \".\".",
          "'" + Scalars.clipped(text) + "' is no decimal mark: write \",\" or \".\".");
    }
    return text.charAt(0);
  }

  private Provenance provenance(FieldsReader fields) {
    return new Provenance(
        fields.orElse("", () -> Characters.orderly(LookupReader.filled(fields, "system"))),
        fields.orElse("", () -> Characters.orderly(LookupReader.filled(fields, "table"))),
        fields.orElse("", () -> Characters.orderly(fields.textOrEmpty("reference"))),
        fields.orElse(
            "",
            () -> fields.has("retrieved") ? fields.parsed("retrieved", MappingReader::day) : ""));
  }

  /** An ISO date, as it is. */
  static String day(String text) {
    return Dates.parse(text).toString();
  }

  // Cells

  private Selected selected(FieldsReader fields, Place place) {
    return new Selected(
        place,
        fields.orElse("", () -> fields.has("value") ? LookupReader.filled(fields, "value") : ""),
        fields.orElse(
            List.of(), () -> fields.has("where") ? conditions(fields.object("where")) : List.of()));
  }

  private List<Condition> conditions(Node node) {
    List<Condition> conditions = new ArrayList<>();
    node.members()
        .forEach((column, values) ->
            conditions.add(new Condition(values.place(), column, values(values))));
    return conditions;
  }

  private List<String> values(Node node) {
    List<Node> all = node.value() instanceof String ? List.of(node) : node.elements();
    List<String> values = new ArrayList<>();
    for (Node each : all) {
      if (each.value() instanceof String text) {
        values.add(text);
      }
    }
    if (values.isEmpty() || values.size() < all.size()) {
      problem(
          node.place(),
          "Skriv en kode eller betegnelse i anførselstegn, eller en liste af dem, fx [\"M\","
              + " \"K\"].",
          "Write a code or label in quotation marks, or a list of them, such as [\"M\", \"K\"].");
    }
    return values;
  }

  private Mapping.LeaveOut leaveOut(FieldsReader fields) {
    Selected cells = selected(fields, fields.place());
    String because = fields.orElse("", () -> fields.textOrEmpty("because"));
    if (cells.value().isEmpty() && cells.where().isEmpty()) {
      problem(
          fields.place(),
          "Det siges ikke, hvilke celler der udelades: skriv 'where' med kolonner og værdier, 'value'"
              + " med en kolonne af tal, eller begge.",
          "It is not said which cells are left out: write 'where' with columns and values, 'value'"
              + " with a column of figures, or both.");
    }
    return new Mapping.LeaveOut(cells, because);
  }

  private List<Target> targets(FieldsReader fields, Symbols symbols) {
    List<Target> targets = fields.list(
        "cells", (node, noted) -> FieldsReader.of(node, noted, target -> target(target, symbols)));
    if (targets.isEmpty()) {
      problem(
          fields.place(),
          "'cells' er tom: skriv, hvilke celler der bliver til hvilke tal.",
          "'cells' is empty: write which cells become which figures.");
    }
    return targets;
  }

  private Target target(FieldsReader fields, Symbols common) {
    String indicator = fields.orElse("", () -> fields.text("indicator"));
    Map<String, Lookup> dims = fields.orElse(Map.of(), () -> lookups.dims(fields));
    String unit = fields.orElse("", () -> fields.textOrEmpty("unit"));
    Set<Caveat> caveats = fields.orElse(Set.of(), () -> SignReader.flags(fields));
    if (!indicator.isEmpty()) {
      Choice choice = new Choice(fields.place(), indicator, caveats);
      checkAll(choice, dims, unit);
    }
    return new Target(
        selected(fields, fields.place()),
        indicator,
        dims,
        unit,
        fields.orElse(BigDecimal.ONE, () -> times(fields)),
        caveats,
        fields.orElse(common, () -> common.with(SignReader.symbols(fields))));
  }

  /** An indicator that is chosen for cells, and what holds of all its figures. */
  private record Choice(Place place, String indicator, Set<Caveat> caveats) {}

  /** Checks an indicator with every dimension value that the mapping can give it. */
  private void checkAll(Choice choice, Map<String, Lookup> dims, String unit) {
    Map<String, String> values = new HashMap<>();
    Map<String, TreeSet<String>> others = new TreeMap<>();
    dims.forEach((dimension, lookup) -> {
      TreeSet<String> all = new TreeSet<>(
          lookup.constant() == null ? lookup.table().values() : List.of(lookup.constant()));
      // What a column without a table says is not known before the file is read.
      values.put(dimension, all.isEmpty() ? any(choice.indicator, dimension) : all.pollFirst());
      others.put(dimension, all);
    });
    check(choice, values, unit);
    others.forEach((dimension, all) -> all.forEach(value -> {
      Map<String, String> changed = new HashMap<>(values);
      changed.put(dimension, value);
      check(choice, changed, "");
    }));
  }

  private void check(Choice choice, Map<String, String> dims, String unit) {
    intake.checkChoice(choice.place, choice.indicator, dims, unit, choice.caveats);
  }

  private String any(String indicator, String dimension) {
    Set<String> known = catalogue.has(indicator)
        ? Slicing.dimensions(catalogue.indicator(indicator)).getOrDefault(dimension, Set.of())
        : Set.of();
    return known.isEmpty() ? "x" : known.iterator().next();
  }

  private static BigDecimal times(FieldsReader fields) {
    if (!fields.has("times")) {
      return BigDecimal.ONE;
    }
    Object value = fields.member("times").value();
    BigDecimal times = value instanceof BigDecimal number
        ? number
        : value instanceof String text && text.matches("\\d{1,20}(\\.\\d{1,20})?")
            ? new BigDecimal(text)
            : BigDecimal.ZERO;
    if (times.signum() <= 0) {
      String shown = Scalars.clipped(
          value instanceof Map || value instanceof List ? "…" : String.valueOf(value));
      throw new Refusal(
          "'" + shown
              + "' i 'times' er ikke et tal over nul: skriv, hvad filens tal ganges med, fx 1000 eller"
              + " \"0.01\".",
          "'" + shown + "' in 'times' is no number above zero: write what the file's numbers are"
              + " multiplied with, such"
              + " as 1000 or \"0.01\".");
    }
    return times;
  }
}
