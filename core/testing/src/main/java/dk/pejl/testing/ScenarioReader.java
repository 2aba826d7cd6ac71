package dk.pejl.testing;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.ProblemList;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Characters;
import dk.pejl.wording.Language;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads scenarios from YAML as people write them:
 *
 * <pre>{@code
 * mål: csr-2021.egen-andel
 * emne: kommune:580
 * scenarier:
 *   - navn: "15 % er nok"
 *     dato: 2023
 *     tal:
 *       ansatte 2023: 1000
 *       ansatte-i-ordning(ordning=fleksjob) 2023: 150
 *     status: opfyldt
 *     margin: 0
 * }</pre>
 *
 * <p>What stands above {@code scenarier} holds for each scenario that does not say otherwise. A figure
 * is named as in an explanation; without a subject it is the scenario's, and a year of what is counted
 * by month is each of its months. What a document prints is written {@code 140,5 trykt}, of a year of
 * what is counted by month the mean. Every word can be written in Danish or in English. All that is
 * wrong is told at once, with its line.
 */
public final class ScenarioReader {
  private final Evaluator pejl;
  private final String file;
  private final ProblemList problems = new ProblemList();
  private final List<Scenario> scenarios = new ArrayList<>();

  private ScenarioReader(Evaluator pejl, String file) {
    this.pejl = pejl;
    this.file = file;
  }

  /** The scenarios of a file. */
  public static List<Scenario> read(Path file, Evaluator pejl) throws IOException {
    // As a stream, since a pipe has no size.
    try (InputStream in = new FileInputStream(file.toFile())) {
      byte[] bytes = in.readNBytes(4 * YamlLimits.CHARACTERS + 1);
      return read(new String(bytes, StandardCharsets.UTF_8), file.toString(), pejl);
    }
  }

  /** The scenarios in a text; every problem with it is thrown at once. */
  public static List<Scenario> read(String text, String file, Evaluator pejl) {
    ScenarioReader reader = new ScenarioReader(pejl, file);
    reader.file(text);
    if (!reader.problems.isEmpty()) {
      reader.problems.sort(Comparator.comparing(Problem::place));
      throw new Problems(reader.problems);
    }
    return reader.scenarios;
  }

  private void file(String text) {
    Node root = root(text);
    if (root == null) {
      return;
    }
    Map<Field, Node> above = fields(root, Field.ofFile());
    Node list = above.remove(Field.SCENARIOS);
    if (list instanceof SequenceNode sequence) {
      sequence.getValue().forEach(node -> scenario(node, above));
    } else if (list != null || problems.isEmpty()) {
      problem(
          list == null ? root : list,
          "filen har ingen liste af scenarier: skriv scenarier: og under det et - for hvert.",
          "the file has no list of scenarios: write scenarios: and under it a - for each.");
    }
  }

  private @Nullable Node root(String text) {
    try {
      LoadSettings settings = LoadSettings.builder()
          .setLabel(file)
          .setCodePointLimit(YamlLimits.CHARACTERS)
          .build();
      YamlLimits.Exceeded exceeded = YamlLimits.of(text, settings);
      if (exceeded != null) {
        problem(exceeded.line(), exceeded.wording().da(), exceeded.wording().en());
        return null;
      }
      return new Compose(settings).composeString(text).orElseGet(() -> {
        problem(
            1, "filen er tom: skriv mindst ét scenarie.", "the file is empty: write a scenario.");
        return null;
      });
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problem(
          line,
          "linjen er ikke YAML: se efter indrykning, kolon med blank efter og anførselstegn om tekst"
              + " med kolon. (" + broken.getProblem() + ")",
          "the line is not YAML: look for indentation, a blank after each colon, and quotation marks"
              + " around text with a colon. (" + broken.getProblem() + ")");
      return null;
    } catch (YamlEngineException broken) {
      problem(
          1,
          "filen er ikke YAML: " + broken.getMessage(),
          "the file is not YAML: " + broken.getMessage());
      return null;
    }
  }

  /** The values of a mapping by what they mean; notes what is unknown and what stands twice. */
  private Map<Field, Node> fields(Node node, List<Field> known) {
    Map<Field, Node> found = new EnumMap<>(Field.class);
    for (NodeTuple tuple : mapping(node)) {
      String name = scalar(tuple.getKeyNode());
      Field field =
          known.stream().filter(each -> each.isCalled(name)).findFirst().orElse(null);
      if (field == null) {
        Wording hint = Nearest.hint(name, Field.words(known));
        problem(
            tuple.getKeyNode(),
            "'" + name + "' kendes ikke." + hint.da(),
            "'" + name + "' is not known." + hint.en());
      } else if (found.put(field, tuple.getValueNode()) != null) {
        twice(tuple.getKeyNode(), name);
      }
    }
    return found;
  }

  private void twice(Node key, String name) {
    problem(
        key,
        "'" + name + "' står to gange: behold det ene.",
        "'" + name + "' stands twice: keep one.");
  }

  private List<NodeTuple> mapping(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    problem(
        node,
        "her skal stå linjer med ord, kolon og værdi.",
        "here go lines with a word, a colon and a value.");
    return List.of();
  }

  private void scenario(Node node, Map<Field, Node> above) {
    long before = problems.count();
    Map<Field, Node> fields = fields(node, Field.ofScenario());
    above.forEach(fields::putIfAbsent);
    String name = needed(node, fields, Field.NAME, text -> text);
    Goal goal = needed(node, fields, Field.GOAL, pejl::goal);
    Subject subject = needed(node, fields, Field.SUBJECT, pejl.catalogue()::subject);
    LocalDate date = needed(node, fields, Field.DATE, text -> Period.parse(text).lastDay());
    Expected expected = expected(node, fields, subject);
    Facts facts = facts(fields, subject);
    if (problems.count() == before
        && name != null
        && goal != null
        && subject != null
        && date != null
        && facts != null
        && expected != null) {
      Place place = Place.line(file, line(node));
      scenarios.add(new Scenario(place, name, goal.id(), subject, date, facts, expected));
    }
  }

  private @Nullable Facts facts(Map<Field, Node> fields, @Nullable Subject subject) {
    ScenarioFigures written = new ScenarioFigures(pejl.catalogue(), subject);
    for (Node unit : list(fields.get(Field.UNITS))) {
      written.unit(place(unit), scalar(unit));
    }
    Node figures = fields.get(Field.FIGURES);
    for (NodeTuple tuple : figures == null ? List.<NodeTuple>of() : mapping(figures)) {
      String name = scalar(tuple.getKeyNode());
      if (!written.add(place(tuple.getKeyNode()), name, scalar(tuple.getValueNode()))) {
        twice(tuple.getKeyNode(), name);
      }
    }
    try {
      return written.facts();
    } catch (Problems found) {
      problems.addAll(found);
      return null;
    }
  }

  private @Nullable Expected expected(
      Node node, Map<Field, Node> fields, @Nullable Subject subject) {
    Status status = needed(node, fields, Field.STATUS, ScenarioReader::status);
    Exact margin =
        given(fields, Field.MARGIN, text -> Exact.parseDecimal(ScenarioFigures.point(text)));
    String reason = given(fields, Field.REASON, text -> text);
    SortedSet<Key> missing = null;
    if (fields.get(Field.MISSING) != null) {
      missing = new TreeSet<>();
      for (Node each : list(fields.get(Field.MISSING))) {
        ScenarioFigures written = new ScenarioFigures(pejl.catalogue(), subject);
        List<Key> keys = attempt(each, () -> written.keys(scalar(each)));
        missing.addAll(keys == null ? List.of() : keys);
      }
    }
    return status == null ? null : new Expected(status, margin, missing, reason);
  }

  /** The status of a name, as files write it or as people say it. */
  private static Status status(String text) {
    for (Status status : Status.values()) {
      Wording wording = status.wording();
      if (Stream.of(status.id(), wording.da(), wording.en()).anyMatch(text::equals)) {
        return status;
      }
    }
    List<String> known = Arrays.stream(Status.values())
        .flatMap(each -> Stream.of(each.wording().da(), each.id()))
        .toList();
    Wording hint = Nearest.hint(text, known);
    String da = String.join(
        ", ", Arrays.stream(Status.values()).map(s -> s.wording().da()).toList());
    String en = String.join(", ", Arrays.stream(Status.values()).map(Status::id).toList());
    throw new Refusal(
        "'" + text + "' er ikke en status: skriv en af " + da + "." + hint.da(),
        "'" + text + "' is no status: write one of " + en + "." + hint.en());
  }

  private <T> @Nullable T needed(
      Node scenario, Map<Field, Node> fields, Field field, Function<String, T> parse) {
    if (!fields.containsKey(field)) {
      String da = field.in(Language.DA);
      String en = field.in(Language.EN);
      problem(
          scenario,
          "scenariet mangler '" + da + "': tilføj " + da + ": og værdien.",
          "the scenario lacks '" + en + "': add " + en + ": and the value.");
    }
    return given(fields, field, parse);
  }

  private <T> @Nullable T given(Map<Field, Node> fields, Field field, Function<String, T> parse) {
    Node node = fields.get(field);
    if (node == null) {
      return null;
    }
    String text = scalar(node);
    return text.isEmpty() ? null : attempt(node, () -> parse.apply(text));
  }

  private <T> @Nullable T attempt(Node node, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Refusal refusal) {
      problem(node, refusal.wording().da(), refusal.wording().en());
      return null;
    }
  }

  private List<Node> list(@Nullable Node node) {
    if (node == null) {
      return List.of();
    }
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  /** The text of a node; notes where it is no text or empty. */
  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Characters.withoutBlanks(scalar.getValue());
    }
    problem(
        node,
        "her skal stå en enkelt værdi, ikke flere og ikke intet.",
        "here goes a single value, not several and not none.");
    return "";
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  private Place place(Node node) {
    return Place.line(file, line(node));
  }

  private void problem(Node node, String da, String en) {
    problem(line(node), da, en);
  }

  private void problem(int line, String da, String en) {
    problems.add(new Problem(Place.line(file, line), new Wording(da, en)));
  }
}
