package dk.pejl.cli;

import dk.pejl.csv.FactsCsv;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.text.Numbers;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code needs}: the exact figures that answering would read. */
final class NeedsCommand implements Command {
  @Override
  public String name() {
    return "needs";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Viser præcis de tal, som svaret vil læse.", "Lists exactly the figures that the answer would read.");
  }

  @Override
  public Wording description() {
    return new Wording(
        "Med --format csv er svaret en skabelon: udfyld 'value', og giv den til 'pejl evaluate'. "
            + "FAKTA er valgfrie; emner, der er registreret i dem, fx skoler, kommer med.",
        "With --format csv the answer is a template: fill in 'value' and give it to 'pejl evaluate'. "
            + "FACTS are optional; subjects registered in them, such as schools, are included.");
  }

  @Override
  public Wording arguments() {
    return new Wording("[FAKTA…]", "[FACTS…]");
  }

  @Override
  public List<Option> options() {
    return List.of(
        Options.SUBJECT, Options.PERIOD, Options.PLAN, Options.GOAL, Options.STANDING);
  }

  @Override
  public List<Option> required() {
    return List.of(Options.SUBJECT, Options.PERIOD);
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TEXT, Format.JSON, Format.CSV);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "needs --subject kommune:580 --period 2023 --plan csr-2021",
        "needs --subject kommune:580 --period 2023 --goal csr-2021.egen-andel --format csv -o tal.csv");
  }

  @Override
  public int run(Invocation call) throws IOException {
    Selection selection = Selection.of(call);
    call.require(Options.SUBJECT, Options.PERIOD);
    Format format = call.format();
    FactsFiles files = new FactsFiles(call);
    if (!call.arguments().isEmpty()) {
      files.check();
    }
    call.complaints().refuseIfAny();
    Facts facts = call.arguments().isEmpty() ? Facts.NONE : files.read(selection.catalogue());
    SortedSet<Key> keys = new TreeSet<>();
    for (Question question : selection.questions(facts)) {
      keys.addAll(selection.evaluator().needs(facts, question));
    }
    Catalogue catalogue = selection.catalogue();
    switch (format) {
      case TEXT -> call.write(out -> table(keys, catalogue, facts, call, out));
      case JSON -> call.write(out -> out.append(
          JsonText.lines(keys.stream().map(key -> json(key, catalogue)).toList())));
      case CSV -> call.writeBytes(
          out -> FactsCsv.template(keys, catalogue, Delimited.form(call.language()), out));
    }
    return Exit.DONE;
  }

  private static JsonText json(Key key, Catalogue catalogue) {
    Indicator indicator = catalogue.indicator(key.indicator());
    JsonText dims = new JsonText();
    key.dims().values().forEach(dims::put);
    return new JsonText()
        .put("indicator", key.indicator())
        .put("dims", dims)
        .put("subject", key.subject())
        .put("period", key.period())
        .put("unit", indicator.unit().id())
        .put("name", indicator.name())
        .put("system", indicator.system());
  }

  private record Line(String indicator, Dims dims, Subject subject) {}

  private static void table(
      SortedSet<Key> keys, Catalogue catalogue, Facts facts, Invocation call, Writer out)
      throws IOException {
    Texts texts = Texts.of(call.language(), catalogue, facts);
    Table table = new Table(
        Table.Column.fixed(call.say("Indikator", "Indicator")),
        Table.Column.fixed(call.say("Del", "Part")),
        Table.Column.fixed(call.say("Emne", "Subject")),
        Table.Column.words(call.say("Perioder", "Periods")),
        Table.Column.fixed(call.say("Enhed", "Unit")),
        Table.Column.words(call.say("Navn", "Name")));
    Map<Line, List<Key>> lines = keys.stream()
        .collect(Collectors.groupingBy(
            key -> new Line(key.indicator(), key.dims(), key.subject()),
            LinkedHashMap::new,
            Collectors.toList()));
    lines.forEach((line, each) -> {
      Indicator indicator = catalogue.indicator(line.indicator);
      table.row(
          line.indicator,
          line.dims.toString(),
          line.subject.toString(),
          each.stream().map(key -> key.period().toString()).collect(Collectors.joining(" ")),
          indicator.unit().id(),
          texts.name(indicator));
    });
    table.write(out, call.terminal());
    int count = keys.size();
    out.append('\n')
        .append(Numbers.in(call.language()).count(count))
        .append(count == 1 ? call.say(" tal.\n", " figure.\n") : call.say(" tal.\n", " figures.\n"));
  }
}
