package dk.pejl.input;

import dk.pejl.fact.Problem;
import dk.pejl.fact.ProblemList;
import dk.pejl.fact.Problems;
import dk.pejl.input.JsonTokens.Token;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON values of a file, one after the other, each with the place it stands at. What is
 * not JSON, a name that stands twice in one object and what is too deep or too long is refused. For
 * one thread.
 */
public final class NodeReader {
  private final JsonTokens tokens;
  private final Limits limits;
  private final Function<String, Number> numbers;
  private final List<Problem> problems = new ProblemList();

  /** A reader of a stream in UTF-8 that makes numbers of their texts as told. */
  public NodeReader(
      InputStream in, String source, Limits limits, Function<String, Number> numbers) {
    this.tokens = new JsonTokens(in, source, limits);
    this.limits = limits;
    this.numbers = numbers;
  }

  /** The next value of the file, or null where there is none left. */
  public @Nullable Node next() throws IOException {
    try {
      Token token = tokens.next();
      return refuseIfAny(token == null ? null : node(token, tokens.spot()));
    } catch (Refusal refusal) {
      problems.add(new Problem(tokens.reached(), refusal.wording()));
      throw new Problems(problems);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private @Nullable Node refuseIfAny(@Nullable Node node) {
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    return node;
  }

  private Node node(@Nullable Token token, Spot spot) {
    Object value = token == null
        ? null
        : switch (token) {
          case OBJECT -> object(spot);
          case ARRAY -> array(spot);
          case TEXT -> text();
          case NUMBER -> numbers.apply(tokens.text());
          case TRUE, FALSE -> token == Token.TRUE;
          case NULL, NAME, END_OBJECT, END_ARRAY -> null;
        };
    return Node.at(spot, value);
  }

  private Map<String, Node> object(Spot spot) {
    guardDepth();
    Map<String, Node> members = new LinkedHashMap<>();
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      Token token = tokens.next();
      Node member = node(token, spot.within(name, tokens.line()));
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

  private List<Node> array(Spot spot) {
    guardDepth();
    List<Node> elements = new ArrayList<>();
    for (Token token = tokens.next(); token != Token.END_ARRAY; token = tokens.next()) {
      elements.add(node(token, spot.within(elements.size(), tokens.line())));
    }
    return elements;
  }

  private void guardDepth() {
    if (tokens.isTooDeep()) {
      throw new Refusal(
          "Her ligger mere end " + limits.depth() + " objekter og lister i hinanden: så dyb er"
              + " ingen fil, der læses her.",
          "More than " + limits.depth() + " objects and lists lie in each other here: no"
              + " file read here is that deep.");
    }
  }

  private String text() {
    String text = tokens.text();
    if (!Scalars.isWellFormed(text)) {
      throw new Refusal(
          "Teksten indeholder et halvt tegn (\\uD800 til \\uDFFF alene): skriv begge halvdele.",
          "The text contains half a character (\\uD800 to \\uDFFF alone): write both halves.");
    }
    return text;
  }
}
