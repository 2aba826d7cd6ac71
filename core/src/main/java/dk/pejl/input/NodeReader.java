package dk.pejl.input;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Utf8Reader;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the JSON values of a file, one after the other, each with the place it stands at. What is
 * not JSON, a name that stands twice in one object and what is too deep or too long is refused. For
 * one thread.
 */
public final class NodeReader {
  private final JsonParser parser;
  private final String source;
  private final Limits limits;
  private final Function<String, Number> numbers;
  private final List<Problem> problems = new ArrayList<>();
  private boolean begun;

  /** A reader of a stream in UTF-8 that makes numbers of their texts as told. */
  public NodeReader(
      InputStream in, String source, Limits limits, Function<String, Number> numbers) {
    this.source = source;
    this.limits = limits;
    this.numbers = numbers;
    this.parser = parser(in, limits);
  }

  /** A parser of a stream in UTF-8 that goes no farther than the limits allow. */
  public static JsonParser parser(InputStream in, Limits limits) {
    StreamReadConstraints constraints = StreamReadConstraints.builder()
        .maxStringLength(limits.characters())
        .maxNameLength(limits.characters())
        .maxNumberLength(limits.characters())
        // Whoever reads checks the depth before Jackson would, and says it in words.
        .maxNestingDepth(limits.depth() + 1)
        .build();
    return JsonFactory.builder()
        .streamReadConstraints(constraints)
        .build()
        .createParser(ObjectReadContext.empty(), new Utf8Reader(in, limits.bytes()));
  }

  /** The next value of the file, or null where there is none left. */
  public @Nullable Node next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      begun = true;
      Node node = token == null ? null : node(token);
      return refuseIfAny(node);
    } catch (Refusal refusal) {
      throw refused(refusal.wording());
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    } catch (JacksonException notJson) {
      throw refused(Syntax.wording(notJson, limits.characters(), !begun));
    }
  }

  private @Nullable Node refuseIfAny(@Nullable Node node) {
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    return node;
  }

  private Problems refused(Wording wording) {
    problems.add(new Problem(place(parser.currentLocation().getLineNr()), wording));
    return new Problems(problems);
  }

  private Place place(int line) {
    return new Place(source, line, parser.streamReadContext().pathAsPointer().toString());
  }

  private Node node(JsonToken token) {
    Place place = place(parser.currentTokenLocation().getLineNr());
    return new Node(
        place,
        switch (token) {
          case START_OBJECT -> object();
          case START_ARRAY -> array();
          case VALUE_STRING -> text();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numbers.apply(parser.getString());
          case VALUE_TRUE, VALUE_FALSE -> token == JsonToken.VALUE_TRUE;
          default -> null;
        });
  }

  private Map<String, Node> object() {
    guardDepth();
    Map<String, Node> members = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      Node member = node(parser.nextToken());
      if (members.putIfAbsent(name, member) != null) {
        problems.add(new Problem(
            member.place(),
            new Wording(
                "Feltet '" + name + "' står her to gange: behold det ene.",
                "The field '" + name + "' stands here twice: keep one.")));
      }
    }
    return members;
  }

  private List<Node> array() {
    guardDepth();
    List<Node> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(node(token));
    }
    return elements;
  }

  private void guardDepth() {
    if (parser.streamReadContext().getNestingDepth() > limits.depth()) {
      throw new Refusal(
          "Her ligger mere end " + limits.depth() + " objekter og lister i hinanden: så dyb er"
              + " ingen fil, der læses her.",
          "More than " + limits.depth() + " objects and lists lie in each other here: no"
              + " file read here is that deep.");
    }
  }

  private String text() {
    String text = parser.getString();
    if (!Scalars.isWellFormed(text)) {
      throw new Refusal(
          "Teksten indeholder et halvt tegn (\\uD800 til \\uDFFF alene): skriv begge halvdele.",
          "The text contains half a character (\\uD800 to \\uDFFF alone): write both halves.");
    }
    return text;
  }
}
