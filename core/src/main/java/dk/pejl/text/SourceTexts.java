package dk.pejl.text;

import dk.pejl.indicator.Source;
import dk.pejl.indicator.Source.Certainty;

/** Says where figures can be had, and what of that is open. */
final class SourceTexts {
  private final Names names;
  private final Source source;

  SourceTexts(Names names, Source source) {
    this.names = names;
    this.source = source;
  }

  /** The place, and what of it is open. */
  String text() {
    String dimensions = source.dimensions().isEmpty() ? "" : " (" + source.dimensions() + ")";
    return names.in(source.name()) + dimensions + open();
  }

  private String open() {
    if (source.certainty() == Certainty.SURE) {
      return "";
    }
    return "; "
        + (source.certainty() == Certainty.PARTLY ? codes() : place())
        + names.say(": spørg dem, der fører tallet", ": ask those who keep the figure");
  }

  private String codes() {
    return names.say("koderne er ikke set efter", "the codes have not been checked");
  }

  private String place() {
    return source.table().isEmpty()
        ? names.say("hvor tallet står, er ikke kendt", "where it stands is not known")
        : names.say("det er ikke slået fast", "this is not settled");
  }
}
