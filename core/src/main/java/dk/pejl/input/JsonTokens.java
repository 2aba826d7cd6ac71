package dk.pejl.input;

import dk.pejl.fact.Place;
import dk.pejl.fact.Utf8Reader;
import dk.pejl.wording.Refusal;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON token by token, each with the place it stands at. What is not JSON, or is longer than the
 * limits, is a {@link Refusal}; what cannot be read at all an {@link UncheckedIOException}. For one
 * thread.
 */
public final class JsonTokens {
  private final JsonParser parser;
  private final String source;
  private final Limits limits;
  private @Nullable Token current;
  private boolean begun;

  /** What a token is. */
  public enum Token {
    /** An object begins. */
    OBJECT,
    /** The object ends. */
    END_OBJECT,
    /** An array begins. */
    ARRAY,
    /** The array ends. */
    END_ARRAY,
    /** The name of a member. */
    NAME,
    /** A string. */
    TEXT,
    /** A number. */
    NUMBER,
    /** The word {@code true}. */
    TRUE,
    /** The word {@code false}. */
    FALSE,
    /** The word {@code null}. */
    NULL;

    private static Token of(JsonToken token) {
      return switch (token) {
        case START_OBJECT -> OBJECT;
        case END_OBJECT -> END_OBJECT;
        case START_ARRAY -> ARRAY;
        case END_ARRAY -> END_ARRAY;
        case PROPERTY_NAME -> NAME;
        case VALUE_STRING -> TEXT;
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
        case VALUE_TRUE -> TRUE;
        case VALUE_FALSE -> FALSE;
        case VALUE_NULL -> NULL;
        case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("No text has a token " + token + ".");
      };
    }
  }

  /** The tokens of a stream in UTF-8, as far as the limits allow. */
  public JsonTokens(InputStream in, String source, Limits limits) {
    this.source = source;
    this.limits = limits;
    StreamReadConstraints constraints = StreamReadConstraints.builder()
        .maxStringLength(limits.characters())
        .maxNameLength(limits.characters())
        .maxNumberLength(limits.characters())
        // Whoever reads checks the depth before Jackson would, and says it in words.
        .maxNestingDepth(limits.depth() + 1)
        .build();
    this.parser = JsonFactory.builder()
        .streamReadConstraints(constraints)
        .build()
        .createParser(ObjectReadContext.empty(), new Utf8Reader(in, limits.bytes()));
  }

  /** Goes on to the next token, or null at the end of the file. */
  public @Nullable Token next() {
    try {
      JsonToken token = parser.nextToken();
      begun = true;
      current = token == null ? null : Token.of(token);
      return current;
    } catch (JacksonException failed) {
      throw refused(failed);
    }
  }

  /** Goes on to the next member's name within an object, or null where the object ends. */
  public @Nullable String nextName() {
    try {
      return parser.nextName();
    } catch (JacksonException failed) {
      throw refused(failed);
    }
  }

  /** The token at hand, which {@link #next} went on to, or null. */
  public @Nullable Token current() {
    return current;
  }

  /** The token at hand as its text. */
  public String text() {
    try {
      return parser.getString();
    } catch (JacksonException failed) {
      throw refused(failed);
    }
  }

  private RuntimeException refused(JacksonException failed) {
    if (failed instanceof JacksonIOException unreadable) {
      return new UncheckedIOException(unreadable.getCause());
    }
    Refusal refusal = new Refusal(Syntax.wording(failed, limits.characters(), !begun));
    refusal.initCause(failed);
    return refusal;
  }

  /** Whether more objects and arrays lie in each other here than the limits allow. */
  public boolean isTooDeep() {
    return parser.streamReadContext().getNestingDepth() > limits.depth();
  }

  /** Where the token at hand stands. */
  public Place place() {
    return place(parser.currentTokenLocation());
  }

  /** The line on which the token at hand stands. */
  public int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** The spot of the token at hand, which is at the root. */
  Spot spot() {
    return new Spot(null, "", source, line());
  }

  /** The place up to which the file is read. */
  public Place reached() {
    return place(parser.currentLocation());
  }

  private Place place(TokenStreamLocation location) {
    return new Place(
        source, location.getLineNr(), parser.streamReadContext().pathAsPointer().toString());
  }
}
