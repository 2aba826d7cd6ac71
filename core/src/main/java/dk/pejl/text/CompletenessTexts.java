package dk.pejl.text;

import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Completeness.LeftOut;
import java.util.ArrayList;
import java.util.List;

/** Says how much of a plan was answered. */
final class CompletenessTexts {
  private static final int NAMED = 5;

  private final Names names;

  CompletenessTexts(Names names) {
    this.names = names;
  }

  /** How many goals of the plan answered, such as {@code 14 af 15 mål i Planen}. */
  String answered(Completeness of) {
    String title = names.in(of.plan().title());
    String all = names.numbers().count(of.of());
    if (of.isComplete() && of.of() == 1) {
      return names.say("Det ene mål i ", "The one goal of ") + title;
    }
    return of.isComplete()
        ? names.say("Alle " + all + " mål i ", "All " + all + " goals of ") + title
        : names.numbers().count(of.answered())
            + names.say(" af " + all + " mål i ", " of " + all + " goals of ")
            + title;
  }

  /** The same in a sentence that tells what was left out and why. */
  String sentence(Completeness of) {
    String answered = answered(of) + names.say(" er besvaret", " answered");
    if (of.isComplete()) {
      return answered + ".";
    }
    List<String> reasons = new ArrayList<>();
    for (Completeness.Why why : Completeness.Why.values()) {
      List<LeftOut> some =
          of.leftOut().stream().filter(each -> each.why() == why).toList();
      if (!some.isEmpty()) {
        reasons.add(titles(some) + " (" + names.in(why.wording()) + ")");
      }
    }
    return answered + names.say("; udeladt: ", "; left out: ") + String.join("; ", reasons) + ".";
  }

  private String titles(List<LeftOut> some) {
    List<String> titles =
        new ArrayList<>(some.stream().limit(NAMED).map(this::title).toList());
    int more = some.size() - titles.size();
    if (more > 0) {
      titles.add(names.numbers().count(more)
          + (more == 1 ? names.say(" andet", " other") : names.say(" andre", " others")));
    }
    return names.and(titles);
  }

  private String title(LeftOut goal) {
    String title = names.in(goal.title());
    return names.say("»" + title + "«", "“" + title + "”");
  }
}
