package dk.pejl.text;

import dk.pejl.claim.Side;
import dk.pejl.figure.Figure;

/** Writes a side of a comparison out, with all that it was worked out from. */
final class SideLines implements Side.Cases<Tree.Lines> {
  private final Names names;
  private final Tree.Lines lines;
  private final String label;
  private final String written;
  private final int depth;

  /** Lines that begin with a label, with the value as it is to be written. */
  SideLines(Names names, Tree.Lines lines, String label, String written, int depth) {
    this.names = names;
    this.lines = lines;
    this.label = label;
    this.written = written;
    this.depth = depth;
  }

  @Override
  public Tree.Lines measured(Side.Measured measured) {
    lines.add(depth, label + name(measured) + " = " + written);
    new FigureLines(names, lines).add(measured.figure(), measured.unit(), depth + 1);
    return lines;
  }

  private String name(Side.Measured measured) {
    return names.quoted(measured.indicator())
        + names.dims(measured.at().dims())
        + ", "
        + names.subject(measured.at().subject())
        + ", "
        + names.numbers().period(measured.period());
  }

  @Override
  public Tree.Lines limit(Side.Limit limit) {
    lines.add(depth, label + written + names.say(", fastsat i reglen", ", stated by the rule"));
    return lines;
  }

  @Override
  public Tree.Lines worked(Side.Worked worked) {
    lines.add(depth, label + names.in(Words.of(worked.operation())) + " = " + written);
    worked.parts().forEach(this::part);
    return lines;
  }

  @Override
  public Tree.Lines instead(Side.Instead instead) {
    lines.add(depth, label + name(instead.asked()) + " = " + written);
    if (instead.figure() instanceof Figure.Instead figure) {
      lines.add(depth + 1, new FigureLines(names, lines).asked(figure.asked()));
    }
    lines.add(depth + 1, names.say("derfor gælder:", "so this holds:"));
    part(instead.used(), depth + 2);
    return lines;
  }

  private void part(Side part) {
    part(part, depth + 1);
  }

  private void part(Side part, int deeper) {
    String value = part instanceof Side.Limit limit
        ? names.numbers().stated(limit.value(), limit.unit())
        : Written.isUnknown(part)
            ? names.numbers().unknown()
            : names.numbers().range(part.range(), part.unit());
    part.fold(new SideLines(names, lines, "", value, deeper));
  }
}
