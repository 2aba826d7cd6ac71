package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Truth;
import java.util.ArrayList;
import java.util.List;

/** Tells of the conditions that a claim stands under, and how they stand. */
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

  /** The claim in a phrase; where what it is provided on does not surely hold, that. */
  String phrase(Claim.Provided provided) {
    return switch (provided.condition().truth()) {
      case TRUE -> phrases.of(provided.claim());
      case FALSE ->
        names.say(
                "der er intet svar, for forudsætningen holder ikke: ",
                "there is no answer, for the proviso does not hold: ")
            + phrases.named(provided.condition());
      case UNKNOWN ->
        names.say(
                "det kan ikke afgøres, om forudsætningen for et svar holder: ",
                "it cannot be decided whether the proviso for an answer holds: ")
            + phrases.named(provided.condition());
    };
  }

  /** That each condition around the claim holds, as far in as that is sure. */
  List<String> held(Claim claim) {
    List<String> held = new ArrayList<>();
    Claim.Conditional under = claim.asConditional().orElse(null);
    if (under != null && under.condition().truth() == Truth.TRUE) {
      held.add((claim.asIfThen().isPresent()
              ? names.say(
                  "Målet gælder, for betingelsen holder: ",
                  "The goal applies, for its condition holds: ")
              : names.say("Forudsætningen holder: ", "The proviso holds: "))
          + phrases.named(under.condition()));
      held.addAll(held(under.claim()));
    }
    return held;
  }

  /** The claim as a line of a tree, with the condition and what is claimed beneath it. */
  Line line(Claim.IfThen ifThen, String label, Parts parts) {
    String holds = ifThen.isUnasked()
        ? names.say("gælder ikke", "does not apply")
        : names.in(Words.of(ifThen.truth()));
    String demand = ifThen.isUnasked()
        ? names.say("krav, der ikke stilles, ", "demand that is not made, ")
        : names.say("krav, ", "demand, ");
    String text = names.say(
        ": hvis betingelsen holder, skal kravet holde",
        ": if the condition holds, the demand must hold");
    return Line.of(
        label + holds + text,
        List.of(
            parts.line(names.say("betingelse, ", "condition, "), ifThen.condition()),
            parts.line(demand, ifThen.claim())));
  }

  /** The claim as a line of a tree, with what it is provided on and what is claimed beneath it. */
  Line line(Claim.Provided provided, String label, Parts parts) {
    String text = names.say(
        ": kravet skal holde, forudsat at der er grundlag for et svar",
        ": the demand must hold, provided that there are grounds for an answer");
    return Line.of(
        label + names.in(Words.of(provided.truth())) + text,
        List.of(
            parts.line(names.say("forudsætning, ", "proviso, "), provided.condition()),
            parts.line(names.say("krav, ", "demand, "), provided.claim())));
  }

  /** How a part of a claim is told, with a label before it. */
  interface Parts {
    /** The line of a part. */
    Line line(String label, Claim part);
  }
}
