package dk.pejl.verdict;

import dk.pejl.fact.Subject;
import dk.pejl.period.Grain;
import dk.pejl.period.Onset;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One målsætning of a plan, as its rule states it.
 *
 * @param id the goal's id, {@code plan.slug}
 * @param plan the plan it belongs to
 * @param title the goal in few words
 * @param wording the goal in a sentence
 * @param reading how its text is read where the plan leaves that open, or what to know of its figures; or
 *     empty
 * @param standing how the plan means it
 * @param mode when it is to hold
 * @param window from when until when
 * @param grain how long the periods are that its evidence is read for
 * @param at the one period whose figures the goal demands, or null where they are those of the last
 *     period that has ended
 * @param written the last of the periods that the rule or a formula itself writes for what is
 *     demanded, or null where the figures are those of the period asked about
 * @param opens since when there is anything of the figures that are added up, to a date or since a
 *     period
 * @param subject the kind of subject it is about, or the one subject that the plan fixes
 * @param owner who in particular answers for it, or empty
 * @param section where in the plan it stands
 * @param item which point of the section it is, or empty
 * @param rule the rule that states it
 */
public record Goal(
    String id,
    Plan plan,
    Wording title,
    Wording wording,
    Wording reading,
    Standing standing,
    Mode mode,
    Window window,
    Grain grain,
    @Nullable Period at,
    @Nullable Period written,
    List<Onset> opens,
    String subject,
    Wording owner,
    String section,
    String item,
    Rule rule) {

  /**
   * A goal that says nothing of how it is read, and whose figures are those of the period asked about,
   * or of the one that it names.
   */
  public Goal(
      String id,
      Plan plan,
      Wording title,
      Wording wording,
      Standing standing,
      Mode mode,
      Window window,
      Grain grain,
      @Nullable Period at,
      String subject,
      Wording owner,
      String section,
      String item,
      Rule rule) {
    this(
        id,
        plan,
        title,
        wording,
        Wording.same(""),
        standing,
        mode,
        window,
        grain,
        at,
        null,
        List.of(),
        subject,
        owner,
        section,
        item,
        rule);
  }

  /** The same goal with how its text is read. */
  public Goal readAs(Wording reading) {
    return new Goal(
        id, plan, title, wording, reading, standing, mode, window, grain, at, written, opens,
        subject, owner, section, item, rule);
  }

  /** The same goal, whose rule writes the period of what is demanded, or none. */
  public Goal writing(@Nullable Period period) {
    return new Goal(
        id, plan, title, wording, reading, standing, mode, window, grain, at, period, opens,
        subject, owner, section, item, rule);
  }

  /** The same goal, whose figures are added up since certain periods. */
  public Goal opening(List<Onset> since) {
    return new Goal(
        id,
        plan,
        title,
        wording,
        reading,
        standing,
        mode,
        window,
        grain,
        at,
        written,
        List.copyOf(since),
        subject,
        owner,
        section,
        item,
        rule);
  }

  /** When a goal is to hold. */
  public enum Mode {
    /** In each period of its window. */
    EVERY_PERIOD("every-period"),
    /** By the end of its window at the latest. */
    BY_DEADLINE("by-deadline");

    private final String id;

    Mode(String id) {
      this.id = id;
    }

    /** The name of this mode in files. */
    public String id() {
      return id;
    }
  }

  /**
   * The rule that states a goal.
   *
   * @param name the rule's name
   * @param file the file it stands in
   * @param line the line it begins on
   * @param text the rule itself
   * @param digest the digest of the text
   */
  public record Rule(String name, String file, int line, String text, String digest) {}

  /** Whether the goal is about one subject that the plan fixes. */
  public boolean isFixed() {
    return subject.indexOf(':') >= 0;
  }

  /**
   * Whom the goal is about when a subject is asked for that has its {@linkplain Plan#home home} in a
   * municipality or, where that is null, nobody knows where: that subject, or the one the plan fixes;
   * null where the goal does not concern the one asked for.
   */
  public @Nullable Subject about(Subject asked, @Nullable Subject home) {
    boolean isAway = home != null && !plan.isFor(home);
    if (!isFixed()) {
      return asked.isA(subject) && !isAway ? asked : null;
    }
    Subject fixed = Subject.parse(subject);
    return asked.equals(fixed) || (asked.equals(home) && !isAway) ? fixed : null;
  }

  /** A subject that the goal is about: the one it is fixed to, or any of its kind. */
  public Subject someone() {
    return Subject.parse(
        isFixed() ? subject : subject + ":" + plan.municipality().code());
  }

  /** The last day of the goal, or where it has none that of its first period. */
  public LocalDate last() {
    LocalDate end = window.lastDay();
    return end == null ? window.from().lastDay() : end;
  }

  /** The day as of which the goal is judged when asked about a date: never after its window. */
  public LocalDate effective(LocalDate asOf) {
    return window.capped(asOf);
  }

  /** The period that the goal's evidence is read for when asked about a date. */
  public Period read(LocalDate asOf) {
    return at != null ? at : grain.lastEndedBy(effective(asOf));
  }

  /**
   * The last of the periods that have to end before anything can be said of the goal: the one it
   * names, or the first of those in each of which it is to hold, those that its rule writes, and the
   * first of those that are added up; null where there is none.
   */
  public @Nullable Period awaited() {
    return later(later(own(), written), opening(window.firstDay()));
  }

  /**
   * The period that has to end for there to be anything of all that is added up, as of a day; null
   * where nothing is, or the goal is to hold in each period and has to be answered in each.
   */
  private @Nullable Period opening(LocalDate day) {
    Period last = null;
    for (Onset onset : mode == Mode.BY_DEADLINE ? opens : List.<Onset>of()) {
      Period first = onset.first(day);
      // What has ended is read once the goal's own period has.
      last = later(last, at != null ? first : later(grain.at(first.lastDay()), first));
    }
    return last;
  }

  /** The period that the goal names, or the first of those in each of which it is to hold. */
  private @Nullable Period own() {
    return at != null
        ? at
        : mode == Mode.EVERY_PERIOD ? grain.firstBegunFrom(window.firstDay()) : null;
  }

  /** The period that is awaited and has not ended by a date, or null where nothing is awaited. */
  public @Nullable Period awaited(LocalDate asOf) {
    boolean isBegun = at != null || window.hasBegunBy(asOf);
    LocalDate day = effective(asOf);
    Period own = later(isBegun ? open(own(), day) : null, open(written, asOf));
    return later(own, open(opening(day), day));
  }

  private static @Nullable Period open(@Nullable Period period, LocalDate by) {
    return period != null && period.lastDay().isAfter(by) ? period : null;
  }

  private static @Nullable Period later(@Nullable Period some, @Nullable Period other) {
    if (some == null || other == null) {
      return some == null ? other : some;
    }
    return some.lastDay().isBefore(other.lastDay()) ? other : some;
  }

  /** Whether a period that is awaited has not ended by a date. */
  public boolean isAwaiting(LocalDate asOf) {
    return awaited(asOf) != null;
  }
}
