package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.FactsFormat;
import dk.pejl.statistics.Imported;
import dk.pejl.statistics.Mapping;
import dk.pejl.statistics.SourceForm;
import dk.pejl.statistics.Statistics;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code import}: facts from a file of statistics. */
final class ImportCommand implements Command {
  private static final int ARGUMENTS = 2;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Gør en fil fra en statistikkilde til fakta.",
        "Turns a file from a source of statistics into facts.");
  }

  @Override
  public Wording description() {
    return new Wording(
        "KILDE er statbank (Statistikbankens CSV, BULK eller JSONSTAT), jobindsats (CSV eller JSON) eller "
            + "jsonstat (version 2.0 eller 1); FIL er filen, som den blev hentet, eller - for standardinput. "
            + "Mappingen er en JSON-fil, der siger, hvilken kolonne der er emnet, hvilken der er perioden, "
            + "hvilke celler der bliver til hvilke tal, og hvad hvert tegn betyder hos netop den kilde; "
            + "examples/cli/README.md viser en til hver kilde. "
            + "Intet gættes: et tegn, som mappingen ikke forklarer, en kolonne, den ikke nævner, en celle, den "
            + "hverken bruger eller udelader, og to celler til samme tal vises alle som fejl, og så skrives intet. "
            + "Hvor mange celler der blev til fakta, og hvilke der blev udeladt, står på standardfejl.",
        "SOURCE is statbank (the StatBank's CSV, BULK or JSONSTAT), jobindsats (CSV or JSON) or "
            + "jsonstat (version 2.0 or 1); FILE is the file as it was fetched, or - for standard input. "
            + "The mapping is a JSON file that says which column is the subject, which is the period, "
            + "which cells become which figures, and what each sign means with that very source; "
            + "examples/cli/README.md shows one for each source. "
            + "Nothing is guessed: a sign that the mapping does not explain, a column that it does not name, a cell "
            + "that it neither uses nor leaves out, and two cells for one figure are all shown as problems, and then "
            + "nothing is written. How many cells became facts, and which were left out, is told on standard error.");
  }

  @Override
  public Wording arguments() {
    return new Wording("KILDE FIL", "SOURCE FILE");
  }

  @Override
  public List<Option> options() {
    return List.of(Options.MAPPING, Options.RETRIEVED);
  }

  @Override
  public List<Option> required() {
    return List.of(Options.MAPPING);
  }

  @Override
  public List<Format> formats() {
    return List.of();
  }

  @Override
  public List<String> formatIds() {
    return FactsFormat.all().stream().map(FactsFormat::id).toList();
  }

  @Override
  public List<String> examples() {
    return List.of(
        "import statbank folk1a.csv --mapping folk1a.mapping.json -o folketal.json",
        "import jobindsats fleksjob.json --mapping fleksjob.mapping.json --retrieved 2024-02-12 -o fleksjob.json",
        "import jsonstat - --mapping m.json < tabel.json | pejl evaluate - --subject kommune:580 --period 2023");
  }

  @Override
  public int run(Invocation call) throws IOException {
    call.require(Options.MAPPING);
    FactsFormat format = FactsFormat.named(call.formatId()).orElseThrow();
    SourceForm form = form(call);
    FactsFiles files = files(call);
    String mapping = call.one(Options.MAPPING);
    if (mapping != null) {
      files.check(mapping);
    }
    String retrieved = call.one(Options.RETRIEVED);
    if (retrieved != null) {
      call.complaints().attempt(() -> Mapping.day(retrieved));
    }
    call.complaints().refuseIfAny();
    Catalogue catalogue = PlanSelection.catalogue(Evaluator.packs());
    // What is not there has been complained of.
    Mapping read = read(call, Objects.requireNonNull(mapping), catalogue);
    Imported imported = imported(files, Objects.requireNonNull(form), read, catalogue);
    call.writeBytes(out -> format.write(imported.facts(), catalogue, out));
    call.notes(imported.notes());
    imported.tally().sentences().forEach(sentence -> call.note(call.in(sentence)));
    return Exit.DONE;
  }

  private static @Nullable SourceForm form(Invocation call) {
    if (call.arguments().isEmpty()) {
      String all =
          Arrays.stream(SourceForm.values()).map(SourceForm::id).collect(Collectors.joining(", "));
      call.complaints()
          .add(
              "Der er ingen kilde og ingen fil: skriv en af " + all + " og filen.",
              "There is no source and no file: write one of " + all + " and the file.");
      return null;
    }
    return call.complaints().attempt(() -> SourceForm.parse(call.arguments().get(0)));
  }

  private static FactsFiles files(Invocation call) {
    call.expectArguments(ARGUMENTS);
    List<String> names = call.arguments().stream().skip(1).limit(1).toList();
    FactsFiles files = new FactsFiles(call, names);
    if (call.arguments().size() == 1) {
      call.complaints()
          .add(
              "Der er ingen fil: skriv den efter kilden, eller - for standardinput.",
              "There is no file: write it after the source, or - for standard input.");
    } else if (!names.isEmpty()) {
      files.check();
    }
    return files;
  }

  private static Mapping read(Invocation call, String name, Catalogue catalogue)
      throws IOException {
    String retrieved = call.one(Options.RETRIEVED);
    try (InputStream in = Input.open(Path.of(name))) {
      Mapping mapping = Mapping.read(in, name, catalogue);
      return retrieved == null ? mapping : mapping.retrieved(retrieved);
    }
  }

  private static Imported imported(
      FactsFiles files, SourceForm form, Mapping mapping, Catalogue catalogue) throws IOException {
    FactsFiles.Named file = files.open().get(0);
    try (InputStream in = file.in()) {
      return Statistics.read(in, file.name(), form, mapping, catalogue);
    }
  }
}
