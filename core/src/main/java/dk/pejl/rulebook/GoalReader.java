package dk.pejl.rulebook;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Standing;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a rule's annotations say of its goal, and notes every problem with them. */
final class GoalReader {
  private static final Set<String> KNOWN = Set.of(
      "nr",
      "titel",
      "title",
      "da",
      "en",
      "standing",
      "subject",
      "every",
      "by",
      "grain",
      "at",
      "source",
      "owner",
      "laesning",
      "reading");
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");
  private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  private final Plan plan;
  private final Catalogue catalogue;
  private final RuleText text;
  private final Map<String, String> metadata;
  private final List<Problem> problems;

  GoalReader(
      Plan plan,
      Catalogue catalogue,
      RuleText text,
      Map<String, String> metadata,
      List<Problem> problems) {
    this.plan = plan;
    this.catalogue = catalogue;
    this.text = text;
    this.metadata = metadata;
    this.problems = problems;
  }

  /** The goal, or null where something needed is missing or wrong. */
  @Nullable
  Goal read() {
    int before = problems.size();
    checkNames();
    Wording title = new Wording(text("titel"), text("title"));
    Wording wording = new Wording(text("da"), text("en"));
    Wording reading = reading();
    Standing standing = parsed("standing", Standing::parse);
    String subject = parsed("subject", this::subject);
    Goal.Mode mode = mode();
    Window window = parsed(mode == Goal.Mode.BY_DEADLINE ? "by" : "every", Window::parse);
    Grain grain = metadata.containsKey("grain")
        ? parsed("grain", Grain::parse)
        : window == null ? null : window.from().grain();
    Period at = at(window);
    String source = text("source");
    if (problems.size() > before
        || standing == null
        || subject == null
        || window == null
        || grain == null) {
      return null;
    }
    return new Goal(
            text.name(),
            plan,
            title,
            wording,
            standing,
            mode,
            window,
            grain,
            at,
            subject,
            owner(),
            before(source, " | "),
            after(source, " | "),
            new Goal.Rule(
                text.name(), text.file(), text.line(), text.text(), RuleDigest.sha256(text.text())))
        .readAs(reading);
  }

  /** The one period whose figures the goal demands, or null; it must not end after the window. */
  private @Nullable Period at(@Nullable Window window) {
    Period at = metadata.containsKey("at") ? parsed("at", Period::parse) : null;
    if (at != null && window != null && at.lastDay().isAfter(window.capped(at.lastDay()))) {
      problem(
          "at",
          new Wording(
              "'" + at + "' slutter efter vinduet " + window + ": ret det ene.",
              "'" + at + "' ends after the window " + window + ": correct one of them."));
    }
    return at;
  }

  /** The goal's number among those of the plan, or null where it has none or a wrong one. */
  @Nullable
  Integer number() {
    return metadata.containsKey("nr") ? parsed("nr", GoalReader::number) : null;
  }

  private static Integer number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new Refusal(
          "'" + text + "' er ikke et nummer i planen: skriv et helt tal fra 1 og op.",
          "'" + text + "' is not a number in the plan: write a whole number from 1 up.");
    }
    return Integer.valueOf(text);
  }

  private Wording owner() {
    String owner = metadata.getOrDefault("owner", "");
    return owner.contains(" | ")
        ? new Wording(before(owner, " | "), after(owner, " | "))
        : Wording.same(owner);
  }

  /** How the goal's text is read, in both languages or in neither. */
  private Wording reading() {
    String da = metadata.getOrDefault("laesning", "").strip();
    String en = metadata.getOrDefault("reading", "").strip();
    if (da.isEmpty() != en.isEmpty()) {
      String stands = da.isEmpty() ? "reading" : "laesning";
      String lacks = da.isEmpty() ? "laesning" : "reading";
      problem(
          stands,
          new Wording(
              "@" + stands + " står uden @" + lacks
                  + ": skriv læsningen på begge sprog, eller udelad begge.",
              "@" + stands + " stands without @" + lacks
                  + ": write the reading in both languages, or leave both out."));
    }
    return new Wording(da, en);
  }

  private static String before(String text, String mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }

  private static String after(String text, String mark) {
    int at = text.indexOf(mark);
    return at < 0 ? "" : text.substring(at + mark.length());
  }

  /** Of two annotations with one name the build keeps the first in silence. */
  private void checkNames() {
    for (String key : metadata.keySet()) {
      if (!KNOWN.contains(key)) {
        Wording hint = Nearest.hint(key, KNOWN);
        problem(
            key,
            new Wording(
                "annotationen @" + key + " kendes ikke." + hint.da(),
                "the annotation @" + key + " is not known." + hint.en()));
      }
    }
    String head = before(text.text(), "\nwhen");
    Set<String> seen = new java.util.HashSet<>();
    Matcher annotation = ANNOTATION.matcher(TEXT.matcher(head).replaceAll("\"\""));
    while (annotation.find()) {
      if (!seen.add(annotation.group(1))) {
        String key = annotation.group(1);
        problem(
            key,
            new Wording(
                "annotationen @" + key + " står to gange: behold den ene.",
                "the annotation @" + key + " stands twice: keep one."));
      }
    }
  }

  private Goal.Mode mode() {
    boolean every = metadata.containsKey("every");
    if (every == metadata.containsKey("by")) {
      problem(
          "every",
          new Wording(
              "reglen skal have netop én af @every( \"2021..2024\" ) og @by( \"2021..2024\" ).",
              "the rule must have exactly one of @every( \"2021..2024\" ) and"
                  + " @by( \"2021..2024\" )."));
    }
    return every ? Goal.Mode.EVERY_PERIOD : Goal.Mode.BY_DEADLINE;
  }

  private String subject(String name) {
    if (name.indexOf(':') >= 0) {
      return catalogue.subject(name).toString();
    }
    if (!catalogue.kinds().contains(name) || name.equals(Subject.GROUP)) {
      Wording hint = Nearest.hint(name, catalogue.kinds());
      throw new Refusal(
          "'" + name + "' er ikke en kendt slags emne." + hint.da(),
          "'" + name + "' is not a known kind of subject." + hint.en());
    }
    return name;
  }

  private String text(String key) {
    String value = metadata.getOrDefault(key, "").strip();
    if (value.isEmpty()) {
      problem(
          key,
          new Wording(
              "reglen mangler @" + key + "( \"…\" ): tilføj den.",
              "the rule lacks @" + key + "( \"…\" ): add it."));
    }
    return value;
  }

  private <T> @Nullable T parsed(String key, Function<String, T> parse) {
    String value = text(key);
    if (value.isEmpty()) {
      return null;
    }
    try {
      return parse.apply(value);
    } catch (Refusal refusal) {
      problem(key, refusal.wording());
      return null;
    }
  }

  private void problem(String key, Wording what) {
    Place place = text.placeOf("@" + key);
    problems.add(new Problem(
        place,
        new Wording(
            "Regel '" + text.name() + "': " + what.da(),
            "Rule '" + text.name() + "': " + what.en())));
  }
}
