package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Truth;
import java.util.List;

/** Tells of the condition that a claim stands under, and how it stands. */
final class ConditionTexts {
  private final Names names;
  private final Phrases phrases;

  ConditionTexts(Names names, Phrases phrases) {
    this.names = names;
    this.phrases = phrases;
  }

  /** The claim in a phrase; where its condition does not surely hold, that condition. */
  String phrase(Claim.IfThen ifThen) {
    return switch (ifThen.condition().truth()) {
      case TRUE -> phrases.of(ifThen.claim());
      case FALSE ->
        names.say(
                "betingelsen for målet holder ikke: ", "the condition of the goal does not hold: ")
            + phrases.named(ifThen.condition());
      case UNKNOWN ->
        names.say(
                "det kan ikke afgøres, om betingelsen for målet holder: ",
                "it cannot be decided whether the condition of the goal holds: ")
            + phrases.named(ifThen.condition());
    };
  }

  /** That the goal applies, since its condition holds; empty where that is not sure. */
  String applies(Claim.IfThen ifThen) {
    return ifThen.condition().truth() == Truth.TRUE
        ? names.say(
                "Målet gælder, for betingelsen holder: ",
                "The goal applies, for its condition holds: ")
            + phrases.named(ifThen.condition())
        : "";
  }

  /** The claim as a line of a tree, with the condition and what is claimed beneath it. */
  Line line(
      Claim.IfThen ifThen, String label, Claim.Cases<Line> condition, Claim.Cases<Line> claim) {
    String holds = ifThen.isUnasked()
        ? names.say("gælder ikke", "does not apply")
        : names.in(Words.of(ifThen.truth()));
    return Line.of(
        label
            + holds
            + names.say(
                ": hvis betingelsen holder, skal kravet holde",
                ": if the condition holds, the demand must hold"),
        List.of(ifThen.condition().fold(condition), ifThen.claim().fold(claim)));
  }
}
