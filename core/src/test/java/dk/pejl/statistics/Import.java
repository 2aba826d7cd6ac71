package dk.pejl.statistics;

import dk.pejl.fact.Problems;
import dk.pejl.json.FactsJson;
import dk.pejl.json.Samples;
import dk.pejl.wording.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Imports texts, and says what came of them. */
final class Import {
  private static final String ENDS = "\n  \"observations\": [";

  private Import() {}

  /** A mapping of the parts given, read against the sample catalogue. */
  static Mapping mapping(String parts) {
    return Mapping.read(text(parts), "m.json", Samples.CATALOGUE);
  }

  /** The text of a mapping; what most mappings have is put before the parts. */
  static String text(String parts) {
    return "{\"format\": \"pejl-mapping/1\", \"source\": {\"system\": \"S\", \"table\": \"T\"},\n"
        + parts + "}";
  }

  /** What a file gives by a mapping. */
  static Imported of(SourceForm form, String parts, String file) {
    return Statistics.read(file, "f", form, mapping(parts), Samples.CATALOGUE);
  }

  /** The observations that a file gives by a mapping, a line each. */
  static List<String> lines(SourceForm form, String parts, String file) {
    return lines(of(form, parts, file));
  }

  /** The observations of an import, a line each. */
  static List<String> lines(Imported imported) {
    byte[] json = FactsJson.bytes(imported.facts(), Samples.CATALOGUE);
    String text = new String(json, StandardCharsets.UTF_8);
    return text.substring(text.indexOf(ENDS) + ENDS.length())
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("{"))
        .map(line -> line.replaceAll(",$", ""))
        .toList();
  }

  /** Every problem in Danish and English, or how many facts there were. */
  static String problems(SourceForm form, String parts, String file) {
    try {
      return "No problem, " + of(form, parts, file).facts().size() + " facts\n";
    } catch (Problems problems) {
      return problems.list().stream()
          .map(problem -> problem.in(Language.DA) + "\n" + problem.in(Language.EN) + "\n")
          .collect(Collectors.joining("\n"));
    }
  }
}
