package dk.pejl.cli;

import dk.pejl.claim.Gap;
import dk.pejl.period.Window;
import dk.pejl.quantity.Exact;
import dk.pejl.text.Numbers;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader of a table must know of a verdict besides its row: how firm it is, what was missing. */
final class Notes {
  // With more exceptions than these, what is said of all goals at once is no longer short.
  private static final int EXCEPTIONS = 3;

  private final Speech speech;
  private final Texts texts;
  private final Numbers numbers;
  private final List<Verdict> verdicts;
  private final String common;

  Notes(Speech speech, Texts texts, Evaluation evaluation) {
    this.speech = speech;
    this.texts = texts;
    this.numbers = texts.numbers();
    this.verdicts = evaluation.verdicts();
    this.common = verdicts.stream()
        .map(this::outside)
        .filter(said -> !said.isEmpty() && exceptions(said).size() <= EXCEPTIONS)
        .filter(said ->
            verdicts.stream().filter(each -> outside(each).equals(said)).count() > EXCEPTIONS)
        .findFirst()
        .orElse("");
  }

  /** What holds for nearly all goals, so that the notes need not repeat it; or empty. */
  String common() {
    if (common.isEmpty()) {
      return "";
    }
    List<String> exceptions = exceptions(common);
    return speech.say("Målene ", "The goals are ")
        + common
        + (exceptions.isEmpty()
            ? ""
            : speech.say(", undtagen ", ", except ") + String.join(", ", exceptions))
        + ".";
  }

  private List<String> exceptions(String said) {
    return verdicts.stream()
        .filter(verdict -> verdict.status() != Status.NOT_APPLICABLE)
        .filter(verdict -> !outside(verdict).equals(said))
        .map(verdict -> verdict.goal().id())
        .toList();
  }

  /** The note on a verdict, or empty. */
  String of(Verdict verdict) {
    List<String> notes = new ArrayList<>();
    if (verdict.goal().standing() != Standing.GOAL && verdict.status() != Status.UNMEASURABLE) {
      notes.add(texts.name(verdict.goal().standing()));
    }
    notes.add(reason(verdict));
    String outside = outside(verdict);
    notes.add(outside.equals(common) ? "" : outside);
    notes.add(verdict.isFinal() ? speech.say("endelig", "final") : "");
    notes.add(verdict.isProvisional() ? speech.say("foreløbige tal", "preliminary figures") : "");
    notes.add(path(verdict));
    notes.add(missing(verdict.missing()));
    notes.removeIf(String::isEmpty);
    return String.join("; ", notes);
  }

  /** Why there is a status without a claim; why nothing can be measured is for the explanation. */
  private String reason(Verdict verdict) {
    if (verdict.status() == Status.UNMEASURABLE) {
      return "";
    }
    String why = verdict
        .claim()
        .asNone()
        .map(none -> speech.in(none.why()))
        .orElseGet(() -> texts.failedCondition(verdict));
    return why.endsWith(".") ? why.substring(0, why.length() - 1) : why;
  }

  /** When a goal that was asked about outside its window is in force. */
  private String outside(Verdict verdict) {
    Window window = verdict.goal().window();
    if (verdict.isInForce() || verdict.status() == Status.NOT_APPLICABLE) {
      return "";
    }
    return window.hasBegunBy(verdict.asOf())
        ? speech.say("gjaldt til ", "no longer in force after ")
            + numbers.period(Objects.requireNonNull(window.to()))
        : speech.say("gælder først fra ", "in force only from ") + numbers.period(window.from());
  }

  private String path(Verdict verdict) {
    @Nullable Exact path = verdict.onPath();
    return path == null
        ? ""
        : verdict
            .claim()
            .applied()
            .asComparison()
            .map(comparison -> speech.say("på vejen nu: ", "on the path now: ")
                + numbers.value(path, comparison.value().unit()))
            .orElse("");
  }

  private String missing(List<Gap> gaps) {
    List<Gap> deciding = gaps.stream().filter(Gap::decides).toList();
    if (deciding.size() == 1) {
      return speech.say("mangler ", "lacks ") + texts.name(deciding.get(0).key());
    }
    if (!deciding.isEmpty()) {
      return speech.say("mangler ", "lacks ") + figures(deciding.size());
    }
    return gaps.isEmpty()
        ? ""
        : speech.say("mangler ", "lacks ")
            + figures(gaps.size())
            + speech.say(", som ikke kan ændre svaret", " that cannot change the answer");
  }

  private String figures(int count) {
    return numbers.count(count) + speech.say(" tal", count == 1 ? " figure" : " figures");
  }
}
