package dk.pejl.cli;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.text.Texts;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
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
      what.add(indicator.unit().id() + call.say(" pr. ", " per ") + texts.name(indicator.grain()));
      if (!indicator.system().isEmpty()) {
        what.add(indicator.system());
      }
      Lines.paragraph(indicator.id() + ": " + String.join(", ", what), out, call.terminal());
      for (List<Key> some : blocks(each.getValue())) {
        block(some, call, out);
      }
    }
  }

  /** All keys as one block if they are every combination of what is in them, else one a figure. */
  private static List<List<Key>> blocks(List<Key> keys) {
    int combinations = distinct(keys, Key::dims).size()
        * distinct(keys, Key::subject).size()
        * distinct(keys, Key::period).size();
    return combinations == keys.size()
        ? List.of(keys)
        : List.copyOf(keys.stream()
            .collect(Collectors.groupingBy(
                key -> List.of(key.dims(), key.subject()), LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private static <T> SortedSet<T> distinct(Collection<Key> keys, Function<Key, T> part) {
    return keys.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void block(List<Key> keys, Invocation call, Writer out) throws IOException {
    String parts = distinct(keys, Key::dims).stream()
        .filter(dims -> !dims.isEmpty())
        .map(Dims::toString)
        .collect(Collectors.joining(" "));
    if (!parts.isEmpty()) {
      Lines.paragraph(INDENT + parts, out, call.terminal());
    }
    Lines.paragraph(INDENT + joined(distinct(keys, Key::subject)), out, call.terminal());
    Lines.paragraph(INDENT + joined(distinct(keys, Key::period)), out, call.terminal());
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
        .put("system", indicator.system());
  }
}
