package dk.pejl.verdict;

import dk.pejl.fact.Subject;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.wording.Wording;

/** Goals of a plan in force from 2020 to 2023, to try verdicts with. */
final class Plans {
  static final Subject TOWN = Subject.parse("kommune:580");

  private Plans() {}

  static Goal goal(Goal.Mode mode) {
    return goal(mode, Standing.GOAL, "2021..2022", Grain.YEAR, null, "kommune");
  }

  static Goal goal(Goal.Mode mode, Standing standing) {
    return goal(mode, standing, "2021..2022", Grain.YEAR, null, "kommune");
  }

  static Goal about(String subject) {
    return goal(Goal.Mode.EVERY_PERIOD, Standing.GOAL, "2021..2022", Grain.YEAR, null, subject);
  }

  static Goal within(Goal.Mode mode, String window, Grain grain, String at) {
    return goal(
        mode, Standing.GOAL, window, grain, at.isEmpty() ? null : Period.parse(at), "kommune");
  }

  private static Goal goal(
      Goal.Mode mode, Standing standing, String window, Grain grain, Period at, String subject) {
    Wording text = Wording.same("x");
    Plan plan = new Plan("plan", text, Window.parse("2020..2023"), text, TOWN);
    Goal.Rule rule = new Goal.Rule("plan.maal", "rules.drl", 1, "", "");
    return new Goal(
        "plan.maal",
        plan,
        text,
        text,
        standing,
        mode,
        Window.parse(window),
        grain,
        at,
        subject,
        text,
        "",
        "",
        rule);
  }
}
