package dk.pejl.json;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.indicator.Intake;
import dk.pejl.input.JsonTokens;
import dk.pejl.input.JsonTokens.Token;
import dk.pejl.input.Limits;
import dk.pejl.input.Scalars;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one file of facts, token by token, so that no file is held in memory. For one thread. */
final class FactsReader {
  private static final List<String> ROOT = List.of("format", "subjects", "observations");
  private static final List<String> SUBJECT = List.of("id", "name", "within");
  private static final List<String> OBSERVATION = List.of(
      "indicator",
      "dims",
      "subject",
      "period",
      "value",
      "masked",
      "missing",
      "open",
      "unit",
      "flags",
      "symbol",
      "source");
  private static final List<String> SOURCE = List.of("system", "table", "reference", "retrieved");
  private static final int LONGEST_NUMBER = 60;

  private final JsonTokens tokens;
  private final Intake intake;
  private final Limits limits;
  private long observations;

  FactsReader(InputStream in, String source, Intake intake, Limits limits) {
    this.intake = intake;
    this.limits = limits;
    this.tokens = new JsonTokens(in, source, limits);
  }

  /** Reads all there is; what cannot be read on from is the last problem noted. */
  void read() throws IOException {
    try {
      document();
    } catch (Refusal refusal) {
      intake.problem(tokens.reached(), refusal.wording());
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private void document() {
    Token first = tokens.next();
    if (first == null) {
      problem(
          "Filen er tom: den skal indeholde et JSON-objekt med \"format\": \"" + FactsJson.FORMAT
              + "\".",
          "The file is empty: it must contain a JSON object with \"format\": \"" + FactsJson.FORMAT
              + "\".");
      return;
    }
    if (isObject()) {
      root();
    }
    if (tokens.next() != null) {
      problem(
          "Efter JSON-objektet følger mere: fjern det, eller del det i to filer.",
          "More follows after the JSON object: remove it, or split it into two files.");
    }
  }

  private void root() {
    Place start = tokens.place();
    Set<String> given = fields(ROOT, name -> {
      switch (name) {
        case "format" -> format();
        case "subjects" -> elements(this::subject);
        default -> elements(this::observation);
      }
    });
    required("format", "\"" + FactsJson.FORMAT + "\"", given, start);
    required("observations", "[]", given, start);
    if (given.contains("observations") && observations == 0) {
      intake.note(
          start,
          new Wording(
              "Filen har ingen observationer og siger derfor intet om noget tal.",
              "The file has no observations and so tells of no figure."));
    }
  }

  private void required(String field, String example, Set<String> given, Place start) {
    if (!given.contains(field)) {
      String written = "\"" + field + "\": " + example;
      intake.problem(
          start,
          new Wording(
              "Feltet '" + field + "' mangler: skriv " + written + ".",
              "The field '" + field + "' is missing: write " + written + "."));
    }
  }

  private void format() {
    String format = text();
    if (format != null && !format.equals(FactsJson.FORMAT)) {
      problem(
          "Formatet '" + Scalars.clipped(format) + "' kan ikke læses her: skriv '"
              + FactsJson.FORMAT + "'.",
          "The format '" + Scalars.clipped(format) + "' cannot be read here: write '"
              + FactsJson.FORMAT + "'.");
    }
  }

  private void subject() {
    if (isObject()) {
      Place place = tokens.place();
      Map<String, String> texts = new HashMap<>();
      if (texts(SUBJECT, texts)) {
        intake.register(place, texts.get("id"), texts.get("name"), texts.get("within"));
      }
    }
  }

  private void observation() {
    observations++;
    if (isObject()) {
      Reading reading = new Reading(tokens.place());
      fields(OBSERVATION, reading::field);
      reading.done();
    }
  }

  /** An observation that is being read. */
  private final class Reading {
    private final Place place;
    private final Map<String, String> texts = new HashMap<>();
    private Map<String, String> dims = Map.of();
    private @Nullable String value;
    private @Nullable List<String> masked;
    private boolean open;
    private List<String> flags = List.of();
    private Provenance provenance = Provenance.UNKNOWN;
    private boolean keyFails;
    private boolean valueFails;

    Reading(Place place) {
      this.place = place;
    }

    void field(String name) {
      switch (name) {
        case "value" -> {
          value = value();
          valueFails |= value == null;
        }
        case "masked" -> {
          masked = list(FactsReader.this::value);
          valueFails |= masked == null;
        }
        case "open" -> open();
        case "missing" -> valueFails |= !text(name);
        case "dims" -> dims();
        case "flags" -> flags = orEmpty(list(FactsReader.this::text));
        case "source" -> provenance();
        case "unit", "symbol" -> text(name);
        default -> keyFails |= !text(name);
      }
    }

    private boolean text(String name) {
      String text = FactsReader.this.text();
      if (text != null) {
        texts.put(name, text);
      }
      return text != null;
    }

    private void open() {
      open = tokens.current() == Token.TRUE;
      if (!open) {
        valueFails = true;
        unfit("true, eller lad feltet ude", "true, or leave the field out");
      }
    }

    private void dims() {
      if (isObject()) {
        dims = new LinkedHashMap<>();
        keyFails |= !FactsReader.this.texts(null, dims);
      } else {
        keyFails = true;
      }
    }

    private void provenance() {
      if (isObject()) {
        Map<String, String> parts = new HashMap<>();
        FactsReader.this.texts(SOURCE, parts);
        provenance = new Provenance(
            parts.getOrDefault("system", ""),
            parts.getOrDefault("table", ""),
            parts.getOrDefault("reference", ""),
            parts.getOrDefault("retrieved", ""));
      }
    }

    /**
     * Hands the observation on. One whose value could not be read is only checked, as if missing, so
     * that all else that is wrong with it is told too; one without its key cannot be.
     */
    void done() {
      if (!keyFails && valueFails) {
        intake.check(draft(null, null, Absence.ABSENT.id(), false));
      } else if (!keyFails) {
        intake.take(draft(value, masked, texts.get("missing"), open));
      }
    }

    private Draft draft(
        @Nullable String stated,
        @Nullable List<String> bounds,
        @Nullable String missing,
        boolean isOpen) {
      return new Draft(
          place,
          texts.get("indicator"),
          texts.get("subject"),
          texts.get("period"),
          dims,
          stated,
          texts.get("unit"),
          bounds,
          missing,
          isOpen,
          flags,
          texts.getOrDefault("symbol", ""),
          provenance);
    }
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  /**
   * Reads the object at hand field by field; the reader of a field leaves the parser at the last
   * token of the value. Without known names, every name is. The answer is the names that stand there.
   */
  private Set<String> fields(@Nullable List<String> known, Consumer<String> reader) {
    guardDepth();
    Set<String> seen = new HashSet<>();
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      tokens.next();
      if (!seen.add(name)) {
        String shown = Scalars.clipped(name);
        problem(
            "Feltet '" + shown + "' står her to gange: behold det ene.",
            "The field '" + shown + "' stands here twice: keep one.");
        skip();
      } else if (known == null || known.contains(name)) {
        reader.accept(name);
      } else {
        guardName(name, known);
        skip();
      }
    }
    return seen;
  }

  /** Notes a name that is not known; what begins with {@code x-} is the host's own. */
  private void guardName(String name, List<String> known) {
    if (!name.startsWith("x-")) {
      String shown = Scalars.clipped(name);
      Wording hint = Nearest.hint(shown, known);
      String all = String.join(", ", known);
      problem(
          "Feltet '" + shown + "' kendes ikke: skriv et af " + all
              + ", eller lad egne felter begynde med 'x-'." + hint.da(),
          "The field '" + shown + "' is not known: write one of " + all
              + ", or let fields of your own begin with 'x-'." + hint.en());
    }
  }

  private void guardDepth() {
    if (tokens.isTooDeep()) {
      throw new Refusal(
          "Her ligger mere end " + limits.depth() + " objekter og lister i hinanden: så dyb er"
              + " ingen fil med tal.",
          "More than " + limits.depth() + " objects and lists lie in each other here: no file of"
              + " figures is that deep.");
    }
  }

  private void elements(Runnable reader) {
    if (tokens.current() != Token.ARRAY) {
      unfit("en liste, [ … ]", "a list, [ … ]");
      return;
    }
    guardDepth();
    while (tokens.next() != Token.END_ARRAY) {
      reader.run();
    }
  }

  /** The elements of the list at hand, or null where it or one of them does not fit. */
  private @Nullable List<String> list(Supplier<@Nullable String> reader) {
    boolean[] fits = {tokens.current() == Token.ARRAY};
    List<String> list = new ArrayList<>();
    elements(() -> {
      String element = reader.get();
      fits[0] &= element != null;
      if (element != null) {
        list.add(element);
      }
    });
    return fits[0] ? list : null;
  }

  /** Reads the object at hand, all of whose fields are texts; whether they were. */
  private boolean texts(@Nullable List<String> known, Map<String, String> into) {
    boolean[] fits = {true};
    fields(known, name -> {
      String text = text();
      fits[0] &= text != null;
      if (text != null) {
        into.put(name, text);
      }
    });
    return fits[0];
  }

  private boolean isObject() {
    boolean is = tokens.current() == Token.OBJECT;
    if (!is) {
      unfit("et objekt, { … }", "an object, { … }");
    }
    return is;
  }

  /** The text at hand, or null where it is none. */
  private @Nullable String text() {
    if (tokens.current() != Token.TEXT) {
      unfit("en tekst i anførselstegn", "a text in quotation marks");
      return null;
    }
    String text = tokens.text();
    if (Scalars.isWellFormed(text)) {
      return text;
    }
    problem(
        "Teksten indeholder et halvt tegn (\\uD800 til \\uDFFF alene): skriv begge halvdele.",
        "The text contains half a character (\\uD800 to \\uDFFF alone): write both halves.");
    return null;
  }

  /** The value at hand as text, or null where it is none. */
  private @Nullable String value() {
    return switch (Objects.requireNonNull(tokens.current())) {
      case NUMBER -> number();
      case TRUE, FALSE -> tokens.text();
      case TEXT -> stated();
      default -> {
        unfit("et tal, true, false eller en dato", "a number, true, false or a date");
        yield null;
      }
    };
  }

  private @Nullable String stated() {
    String text = text();
    if (text == null || (!text.equals("true") && !text.equals("false"))) {
      return text;
    }
    unfit(text + " uden anførselstegn", text + " without quotation marks");
    return null;
  }

  /** The number at hand as a plain decimal, exactly; null where that would be absurdly long. */
  private @Nullable String number() {
    String text = tokens.text();
    String plain = Scalars.plain(text);
    if (plain == null) {
      problem(
          "Tallet " + Scalars.clipped(text) + " har for mange cifre: skriv det med højst "
              + LONGEST_NUMBER + " tegn.",
          "The number " + Scalars.clipped(text) + " has too many digits: write it with at most "
              + LONGEST_NUMBER + " characters.");
    }
    return plain;
  }

  /** Passes over the value at hand, in which no name may stand twice either. */
  private void skip() {
    if (tokens.current() == Token.OBJECT) {
      fields(null, name -> skip());
    } else if (tokens.current() == Token.ARRAY) {
      elements(this::skip);
    }
  }

  /** Notes that the value at hand is not what it should be, and passes over it. */
  private void unfit(String wantedDa, String wantedEn) {
    Wording found = found();
    problem(
        "Her står " + found.da() + ": skriv " + wantedDa + ".",
        "This is " + found.en() + ": write " + wantedEn + ".");
    skip();
  }

  private Wording found() {
    Token token = Objects.requireNonNull(tokens.current());
    return switch (token) {
      case OBJECT -> new Wording("et objekt", "an object");
      case ARRAY -> new Wording("en liste", "a list");
      case TEXT -> {
        String text = "\"" + Scalars.clipped(tokens.text()) + "\"";
        yield new Wording("teksten " + text, "the text " + text);
      }
      case NUMBER -> {
        String number = Scalars.clipped(tokens.text());
        yield new Wording("tallet " + number, "the number " + number);
      }
      default -> Wording.same(String.valueOf(tokens.text()));
    };
  }

  private void problem(String da, String en) {
    intake.problem(tokens.place(), new Wording(da, en));
  }
}
