package dk.pejl.text;

import dk.pejl.fact.Subject;
import dk.pejl.period.Window;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts a goal into plain words. */
final class GoalTexts {
  private final Names names;
  private final Numbers numbers;
  private final Goal goal;

  GoalTexts(Names names, Goal goal) {
    this.names = names;
    this.numbers = names.numbers();
    this.goal = goal;
  }

  /** The goal on some lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(names.in(goal.title()));
    lines.add(names.in(goal.wording()));
    if (!names.in(goal.reading()).isEmpty()) {
      lines.add(names.say("Læsning: ", "Reading: ") + names.in(goal.reading()));
    }
    lines.add(standing());
    lines.add(when());
    lines.add(whom());
    lines.add(names.say("Står i: ", "Stands in: ")
        + names.in(goal.plan().title())
        + part(goal.section())
        + part(goal.item()));
    if (!names.in(goal.owner()).isEmpty()) {
      lines.add(names.say("Ansvarlig: ", "Answers for it: ") + names.in(goal.owner()));
    }
    lines.add(names.say("Regel: ", "Rule: ")
        + goal.rule().name()
        + ", "
        + goal.rule().file()
        + names.say(", linje ", ", line ")
        + goal.rule().line());
    return lines;
  }

  private static String part(String text) {
    return text.isEmpty() ? "" : ", " + text;
  }

  private String standing() {
    String standing = names.in(goal.standing().wording());
    return names.say("Slags: ", "Standing: ")
        + standing
        + switch (goal.standing()) {
          case DERIVED ->
            names.say(
                ", udledt af planens tabeller eller ønsker",
                ", read out of the plan's tables or wishes");
          case CONTROL -> names.say(", tal der skal stemme", ", figures that must add up");
          case UNMEASURABLE ->
            names.say(", ingen indikator afgør det", ", no indicator decides it");
          case GOAL, ACTION -> "";
        };
  }

  /** When the goal is to hold. */
  String when() {
    Window window = goal.window();
    String from = numbers.date(window.firstDay());
    LocalDate last = window.lastDay();
    if (goal.standing() == Standing.UNMEASURABLE) {
      return last == null
          ? names.say("Hvornår: gælder fra den " + from, "When: runs from " + from)
          : names.say(
              "Hvornår: gælder fra den " + from + " til den " + numbers.date(last),
              "When: runs from " + from + " to " + numbers.date(last));
    }
    if (goal.mode() == Goal.Mode.BY_DEADLINE && last != null) {
      return names.say(
          "Frist: skal være nået senest den " + numbers.date(last) + "; gælder fra den " + from,
          "Deadline: to be reached by " + numbers.date(last) + "; runs from " + from);
    }
    if (window.firstDay().equals(last)) {
      return names.say("Hvornår: skal holde den " + from, "When: to hold on " + from);
    }
    String every = names.in(Words.every(goal.grain()));
    return last == null
        ? names.say(
            "Hvornår: skal holde " + every + " fra den " + from,
            "When: to hold " + every + " from " + from)
        : names.say(
            "Hvornår: skal holde " + every + " fra den " + from + " til den " + numbers.date(last),
            "When: to hold " + every + " from " + from + " to " + numbers.date(last));
  }

  private String whom() {
    // The word for a kind is in the plural, or the kind's id where no plan gives a word.
    return goal.isFixed()
        ? names.say("Gælder: ", "About: ") + names.subject(Subject.parse(goal.subject()))
        : names.say("Gælder hver for sig: ", "About each of: ") + names.kind(goal.subject());
  }
}
