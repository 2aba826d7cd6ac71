package dk.pejl.report;

import dk.pejl.verdict.Digests;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Status;

/** What the statuses mean, and what the report was made from. */
final class Colophon {
  private final Sheet sheet;
  private final Html html;
  private final Evaluation evaluation;
  private final Digests digests;

  Colophon(Sheet sheet, Evaluation evaluation, Digests digests) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.evaluation = evaluation;
    this.digests = digests;
  }

  /** Writes it. */
  void write() {
    html.tag("h2").of(sheet.say("Om rapporten", "About this report"));
    html.tag("ul", "statuses").of(() -> {
      for (Status status : evaluation.summary().keySet()) {
        html.tag("li").of(() -> {
          new Icons(html).show(status);
          html.tag("span").of(() -> {
            html.tag("strong").of(Sheet.capital(sheet.texts().name(status)));
            html.text(" – " + meaning(status));
          });
        });
      }
    });
    html.tag("p")
        .of(sheet.say(
            "Et tal, der mangler, regnes aldrig som 0. Et mål er kun afgjort, når udfaldet er det samme,"
                + " hvad de manglende tal end er.",
            "A figure that is missing is never taken as 0. A goal is decided only where the outcome is the"
                + " same whatever the missing figures are."));
    html.tag("dl").of(this::origin);
  }

  private String meaning(Status status) {
    return switch (status) {
      case MET -> sheet.say("kravet holder.", "the demand holds.");
      case NOT_MET ->
        sheet.say(
            "kravet holder ikke, og fristen er udløbet, eller det gælder hele tiden.",
            "the demand does not hold, and its time is up or it is to hold all the time.");
      case ON_TRACK ->
        sheet.say(
            "endnu ikke nået, men på højde med vejen til målet eller bedre.",
            "not reached yet, but level with the path to the target or better.");
      case BEHIND ->
        sheet.say(
            "endnu ikke nået, og ringere end vejen til målet.",
            "not reached yet, and worse than the path to the target.");
      case NOT_DUE ->
        sheet.say(
            "endnu ikke nået, og der er tid igen.", "not reached yet, and there is time left.");
      case UNKNOWN ->
        sheet.say("det, man ved, er ikke nok til et svar.", "what is known does not suffice.");
      case UNMEASURABLE -> sheet.say("intet tal afgør målet.", "no figure decides the goal.");
      case NOT_APPLICABLE ->
        sheet.say(
            "målet angår ikke den, der spørges om, eller dets betingelse holder ikke.",
            "the goal does not concern whom it is asked of, or its condition does not hold.");
      case ERROR -> sheet.say("reglen kunne ikke anvendes.", "the rule could not be applied.");
    };
  }

  private void origin() {
    entry(
        sheet.say("Spørgsmål", "Question"),
        evaluation.question().subject() + ", " + evaluation.question().asOf());
    entry(
        sheet.say("Tal", "Figures"),
        sheet.numbers().count(evaluation.facts().size())
            + sheet.say(" oplysninger, ", " observations, ")
            + digests.facts());
    evaluation
        .rules()
        .forEach((plan, digest) -> entry(sheet.say("Regler, ", "Rules, ") + plan, digest));
    entry(sheet.say("Vurdering", "Evaluation"), digests.evaluation());
    entry(
        sheet.say("Regnet af", "Worked out by"),
        "Pejl " + evaluation.engine().pejl() + ", Drools " + evaluation.engine().drools());
  }

  private void entry(String name, String value) {
    html.tag("dt").of(name);
    html.tag("dd").of(value);
  }
}
