package dk.pejl.cli;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Period;
import dk.pejl.text.Numbers;
import dk.pejl.text.Texts;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The figures that a rule wants, indicator by indicator. */
final class Wanted {
  private static final String INDENT = "    ";

  private final Map<String, List<Key>> byIndicator = new LinkedHashMap<>();
  private final Catalogue catalogue;

  Wanted(SortedSet<Key> keys, Catalogue catalogue) {
    this.catalogue = catalogue;
    keys.forEach(key ->
        byIndicator.computeIfAbsent(key.indicator(), any -> new ArrayList<>()).add(key));
  }

  /** Writes each indicator with the parts, subjects and periods that are wanted of it. */
  void write(Invocation call, Texts texts, Writer out) throws IOException {
    String before = "";
    for (Map.Entry<String, List<Key>> each : byIndicator.entrySet()) {
      out.append(before);
      before = "\n";
      Indicator indicator = catalogue.indicator(each.getKey());
      List<String> what = new ArrayList<>(List.of(texts.name(indicator)));
      what.add(texts.name(indicator.unit())
          + call.say(" pr. ", " per ")
          + texts.name(indicator.grain()));
      bounds(call, indicator).ifPresent(what::add);
      Lines.paragraph(indicator.id() + ": " + String.join(", ", what), out, call.terminal());
      sources(call, texts, indicator, out);
      for (Block block : blocks(each.getValue())) {
        block.write(call, out);
      }
    }
  }

  /** Where the figures can be had, each source on a line of its own. */
  private static void sources(Invocation call, Texts texts, Indicator indicator, Writer out)
      throws IOException {
    String label = indicator.isCriterion()
        ? call.say("Kriterium: ", "Criterion: ")
        : call.say("Kilde: ", "Source: ");
    for (Source source : indicator.sources()) {
      Lines.paragraph(INDENT + label + texts.name(source), out, call.terminal());
    }
  }

  /** The least and the greatest that a figure can be, where the catalogue says so. */
  private static Optional<String> bounds(Invocation call, Indicator indicator) {
    Numbers numbers = Numbers.in(call.language());
    String least = indicator.min() == null
        ? ""
        : call.say("mindst ", "at least ") + numbers.value(indicator.min(), indicator.unit());
    String most = indicator.max() == null
        ? ""
        : call.say("højst ", "at most ") + numbers.value(indicator.max(), indicator.unit());
    String and = least.isEmpty() || most.isEmpty() ? "" : call.say(" og ", " and ");
    return Optional.of(least + and + most).filter(bounds -> !bounds.isEmpty());
  }

  /**
   * Figures that are every combination of some parts, subjects and periods.
   *
   * @param parts the dimension values
   * @param subjects the subjects
   * @param periods the periods
   */
  private record Block(List<Dims> parts, List<Subject> subjects, Set<Period> periods) {
    void write(Invocation call, Writer out) throws IOException {
      List<Dims> named = parts.stream().filter(dims -> !dims.isEmpty()).toList();
      if (!named.isEmpty()) {
        Lines.paragraph(INDENT + joined(named), out, call.terminal());
      }
      Lines.paragraph(INDENT + joined(subjects), out, call.terminal());
      Lines.paragraph(INDENT + joined(periods), out, call.terminal());
    }
  }

  /** The keys in as few blocks as their parts, subjects and periods allow. */
  private static List<Block> blocks(List<Key> keys) {
    Map<Subject, Map<Dims, Set<Period>>> bySubject = new TreeMap<>();
    keys.forEach(key -> bySubject
        .computeIfAbsent(key.subject(), any -> new TreeMap<>())
        .computeIfAbsent(key.dims(), any -> new TreeSet<>())
        .add(key.period()));
    List<Block> blocks = new ArrayList<>();
    alike(bySubject)
        .forEach((parts, subjects) -> alike(parts)
            .forEach((periods, dims) -> blocks.add(new Block(dims, subjects, periods))));
    return blocks;
  }

  /** The keys of a map, gathered by equal values. */
  private static <K, V> Map<V, List<K>> alike(Map<K, V> map) {
    Map<V, List<K>> alike = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> alike.computeIfAbsent(value, any -> new ArrayList<>()).add(key));
    return alike;
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** Each figure as JSON. */
  List<JsonText> json() {
    return byIndicator.values().stream().flatMap(List::stream).map(this::json).toList();
  }

  private JsonText json(Key key) {
    Indicator indicator = catalogue.indicator(key.indicator());
    Subject subject = key.subject();
    Period period = key.period();
    JsonText dims = new JsonText();
    key.dims().values().forEach(dims::put);
    return new JsonText()
        .put("indicator", key.indicator())
        .put("dims", dims)
        .put("subject", subject)
        .put("period", period)
        .put("unit", indicator.unit().id())
        .put("grain", indicator.grain().id())
        .put("name", indicator.name())
        .put("sources", indicator.sources().stream().map(Wanted::json).toList());
  }

  private static JsonText json(Source source) {
    return new JsonText()
        .put("system", source.system())
        .put("table", source.table())
        .put("dimensions", source.dimensions())
        .put("certainty", source.certainty().id());
  }
}
