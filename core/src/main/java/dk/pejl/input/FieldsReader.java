package dk.pejl.input;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object that is being read field by field. A field that does not fit is noted and gives
 * {@link Unfit}, so that whoever reads goes on with the next part; a field that nobody asked for is
 * noted when the reading is {@link #done done}.
 */
public final class FieldsReader {
  private final Node node;
  private final List<Problem> problems;
  private final Set<String> known = new LinkedHashSet<>();

  /** That a part could not be read, which is noted already. */
  public static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For a problem that is noted already. */
    public Unfit() {
      super("noted", null, false, false);
    }
  }

  private FieldsReader(Node node, List<Problem> problems) {
    this.node = node;
    this.problems = problems;
  }

  /** Reads an object with the function, and notes the fields that it did not ask for. */
  public static <T> T of(Node node, List<Problem> problems, Function<FieldsReader, T> reader) {
    if (!(node.value() instanceof Map)) {
      throw unfit(node, problems, new Wording("et objekt, { … }", "an object, { … }"));
    }
    FieldsReader reading = new FieldsReader(node, problems);
    T read = reader.apply(reading);
    reading.done();
    return read;
  }

  /** Lets fields stand that say what is worked out again and compared later. */
  public void derived(String... names) {
    known.addAll(List.of(names));
  }

  private void done() {
    node.members().forEach((name, member) -> {
      if (!known.contains(name) && !Node.isOfHost(name)) {
        Wording hint = Nearest.hint(Scalars.clipped(name), known);
        problems.add(new Problem(
            member.place(),
            new Wording(
                "Feltet '" + Scalars.clipped(name) + "' kendes ikke: skriv et af "
                    + String.join(", ", known) + ", eller lad egne felter begynde med 'x-'."
                    + hint.da(),
                "The field '" + Scalars.clipped(name) + "' is not known: write one of "
                    + String.join(", ", known) + ", or let fields of your own begin with 'x-'."
                    + hint.en())));
      }
    });
  }

  /** The member of a name, or null where it is left out. */
  public @Nullable Node any(String name) {
    known.add(name);
    return node.member(name);
  }

  /** The member of a name, which must be there. */
  public Node member(String name) {
    Node member = any(name);
    if (member == null) {
      throw refused(
          "Feltet '" + name + "' mangler: tilføj det.",
          "The field '" + name + "' is missing: add it.");
    }
    return member;
  }

  /** Whether a member is there and not null. */
  public boolean has(String name) {
    Node member = any(name);
    return member != null && member.value() != null;
  }

  /** The text in a member. */
  public String text(String name) {
    return text(member(name));
  }

  /** The text in a member, or empty where it is left out. */
  public String textOrEmpty(String name) {
    return has(name) ? text(name) : "";
  }

  private String text(Node member) {
    if (member.value() instanceof String text) {
      return text;
    }
    throw unfit(
        member, problems, new Wording("en tekst i anførselstegn", "a text in quotation marks"));
  }

  /** Whether a member says yes. */
  public boolean flag(String name) {
    Node member = member(name);
    if (member.value() instanceof Boolean flag) {
      return flag;
    }
    throw unfit(member, problems, Wording.same("true/false"));
  }

  /** The whole number in a member, 0 or above. */
  public int count(String name) {
    Node member = member(name);
    if (member.value() instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
      return number.intValue();
    }
    throw unfit(
        member, problems, new Wording("et helt tal fra 0 og op", "a whole number from 0 up"));
  }

  /** What the text in a member names. */
  public <T> T parsed(String name, Function<String, T> parser) {
    return parsed(member(name), parser);
  }

  /** What a text names. */
  public <T> T parsed(Node member, Function<String, T> parser) {
    String text = text(member);
    try {
      return parser.apply(text);
    } catch (Refusal refusal) {
      problems.add(new Problem(member.place(), refusal.wording()));
      throw new Unfit();
    }
  }

  /** The one of several values whose name stands in a member. */
  public <T> T choice(String name, T[] values, Function<T, String> id) {
    Node member = member(name);
    for (T value : values) {
      if (id.apply(value).equals(member.value())) {
        return value;
      }
    }
    List<String> ids = new ArrayList<>();
    for (T value : values) {
      ids.add(id.apply(value));
    }
    String all = String.join(", ", ids);
    throw unfit(member, problems, new Wording("en af " + all, "one of " + all));
  }

  /** Something that a reader makes of a member; what it refuses is noted at the member. */
  public <T> T made(String name, BiFunction<Node, List<Problem>, T> reader) {
    return made(member(name), reader);
  }

  /** Something that a reader makes of a node; what it refuses is noted there. */
  public <T> T made(Node member, BiFunction<Node, List<Problem>, T> reader) {
    return guarded(member, problems, () -> reader.apply(member, problems));
  }

  /** The elements of the list in a member; those that do not fit are noted, each for itself. */
  public <T> List<T> list(String name, BiFunction<Node, List<Problem>, T> reader) {
    Node member = member(name);
    if (!(member.value() instanceof List)) {
      throw unfit(member, problems, new Wording("en liste, [ … ]", "a list, [ … ]"));
    }
    List<T> list = new ArrayList<>();
    boolean fits = true;
    for (Node element : member.elements()) {
      try {
        list.add(made(element, reader));
      } catch (Unfit noted) {
        fits = false;
      }
    }
    if (!fits) {
      throw new Unfit();
    }
    return list;
  }

  /** The elements of a list, or none where it is left out. */
  public <T> List<T> listOrEmpty(String name, BiFunction<Node, List<Problem>, T> reader) {
    return has(name) ? list(name, reader) : List.of();
  }

  /** The texts of a list, or none where it is left out. */
  public List<String> textsOrEmpty(String name) {
    return listOrEmpty(name, (element, noted) -> text(element));
  }

  /** The object in a member. */
  public Node object(String name) {
    Node member = member(name);
    if (!(member.value() instanceof Map)) {
      throw unfit(member, problems, new Wording("et objekt, { … }", "an object, { … }"));
    }
    return member;
  }

  /** The texts of an object by their names. */
  public Map<String, String> texts(String name) {
    Map<String, String> texts = new TreeMap<>();
    object(name).members().forEach((field, value) -> texts.put(field, text(value)));
    return texts;
  }

  /** What a part of the object gives, or null where it does not fit, so that the rest is read too. */
  public <T> @Nullable T attempt(Supplier<T> part) {
    try {
      return guarded(node, problems, part);
    } catch (Unfit noted) {
      return null;
    }
  }

  /** What a part of the object gives, or something else where it does not fit. */
  public <T> T orElse(T otherwise, Supplier<T> part) {
    T given = attempt(part);
    return given == null ? otherwise : given;
  }

  /** Refuses the object at hand in words. */
  public Unfit refused(String da, String en) {
    problems.add(new Problem(node.place(), new Wording(da, en)));
    return new Unfit();
  }

  /** Where the object stands. */
  public Place place() {
    return node.place();
  }

  /** The problems noted so far. */
  public List<Problem> problems() {
    return problems;
  }

  private static <T> T guarded(Node at, List<Problem> problems, Supplier<T> reader) {
    try {
      return reader.get();
    } catch (Refusal refusal) {
      problems.add(new Problem(at.place(), refusal.wording()));
      throw new Unfit();
    }
  }

  private static Unfit unfit(Node at, List<Problem> problems, Wording wanted) {
    Wording found = found(at);
    problems.add(new Problem(
        at.place(),
        new Wording(
            "Her står " + found.da() + ": skriv " + wanted.da() + ".",
            "This is " + found.en() + ": write " + wanted.en() + ".")));
    return new Unfit();
  }

  private static Wording found(Node node) {
    Object value = node.value();
    if (value instanceof Map) {
      return new Wording("et objekt", "an object");
    }
    if (value instanceof List) {
      return new Wording("en liste", "a list");
    }
    if (value instanceof String text) {
      return new Wording(
          "teksten \"" + Scalars.clipped(text) + "\"",
          "the text \"" + Scalars.clipped(text) + "\"");
    }
    return value instanceof Number
        ? new Wording("tallet " + value, "the number " + value)
        : Wording.same(String.valueOf(value));
  }
}
