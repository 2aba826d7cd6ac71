package dk.pejl.text;

import dk.pejl.claim.Side;
import java.util.ArrayList;
import java.util.List;

/** Writes a side of a comparison out, with all that it was worked out from beneath it. */
final class SideLine implements Side.Cases<Line> {
  private final Names names;
  private final String label;
  private final String written;

  /** A line that begins with a label and has the value as it is to be written. */
  SideLine(Names names, String label, String written) {
    this.names = names;
    this.label = label;
    this.written = written;
  }

  @Override
  public Line measured(Side.Measured measured) {
    return named(measured, new FigureLines(names).of(measured.figure(), measured.unit()));
  }

  private Line named(Side.Measured measured, List<Line> children) {
    String name = names.quoted(measured.indicator())
        + names.dims(measured.at().dims())
        + ", "
        + names.subject(measured.at().subject())
        + ", "
        + new WindowWords(names).when(measured, measured.period());
    return Line.of(label + name + " = " + written, children);
  }

  @Override
  public Line limit(Side.Limit limit) {
    return Line.of(label + written + names.say(", fastsat i reglen", ", stated by the rule"));
  }

  @Override
  public Line worked(Side.Worked worked) {
    return Line.of(
        label + names.in(Words.of(worked.operation())) + " = " + written,
        worked.parts().stream().map(this::part).toList());
  }

  @Override
  public Line instead(Side.Instead instead) {
    List<Line> children = new ArrayList<>();
    instead
        .asked()
        .figure()
        .asRead()
        .map(asked -> Line.of(new FigureLines(names).asked(asked)))
        .ifPresent(children::add);
    children.add(
        Line.of(names.say("derfor gælder:", "so this holds:"), List.of(part(instead.used()))));
    return named(instead.asked(), children);
  }

  /** The number alone; the units stand beneath it where the whole tree is written. */
  @Override
  public Line counted(Side.Counted counted) {
    return Line.of(label + CountedTexts.name(names, counted) + " = " + written);
  }

  private Line part(Side part) {
    String value = part.asLimit()
        .map(limit -> names.numbers().stated(limit.value(), limit.unit()))
        .orElseGet(() -> Written.isUnknown(part)
            ? names.numbers().unknown()
            : names.numbers().range(part.range(), part.unit()));
    return part.fold(new SideLine(names, "", value));
  }
}
