package dk.pejl.cli;

import dk.pejl.csv.FactsCsv;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.indicator.Catalogue;
import dk.pejl.text.Numbers;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** {@code needs}: the exact figures that answering would read. */
final class NeedsCommand implements Command {
  @Override
  public String name() {
    return "needs";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Viser præcis de tal, som svaret vil læse.",
        "Lists exactly the figures that the answer would read.");
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
    return List.of(Options.SUBJECT, Options.PERIOD, Options.PLAN, Options.GOAL, Options.STANDING);
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
    PlanSelection selection = PlanSelection.of(call);
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
    Wanted wanted = new Wanted(keys, catalogue);
    switch (format) {
      default ->
        call.write(out -> {
          wanted.write(call, Texts.of(call.language(), catalogue, facts), out);
          out.append(keys.isEmpty() ? "" : "\n")
              .append(count(call, keys.size()))
              .append('\n');
        });
      case JSON -> call.write(out -> out.append(JsonText.lines(wanted.json())));
      case CSV ->
        call.writeBytes(
            out -> FactsCsv.template(keys, catalogue, Delimited.form(call.language()), out));
    }
    return Exit.DONE;
  }

  private static String count(Invocation call, int figures) {
    return Numbers.in(call.language()).count(figures)
        + call.say(" tal.", figures == 1 ? " figure." : " figures.");
  }
}
