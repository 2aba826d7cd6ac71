package dk.pejl.text;

import dk.pejl.claim.Side;
import dk.pejl.figure.Figure;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a rule works out into words, as the rule writes it: {@code tallet for 2019 plus 500.000}.
 */
final class Arithmetic implements Side.Cases<String> {
  private final Clauses clauses;
  private final Names names;
  private final Side.@Nullable Measured beside;

  /** The words beside a figure, whose name need not be said again. */
  Arithmetic(Clauses clauses, Names names, Side.@Nullable Measured beside) {
    this.clauses = clauses;
    this.names = names;
    this.beside = beside;
  }

  @Override
  public String measured(Side.Measured measured) {
    boolean known = beside != null
        && beside.indicator().id().equals(measured.indicator().id())
        && beside.at().dims().equals(measured.at().dims());
    return (known
            ? names.say("tallet", "the figure")
            : names.quoted(measured.indicator()) + names.dims(measured.at().dims()))
        + clauses.whose(measured.at().subject())
        + names.say(" for ", " for ")
        + new WindowWords(names).when(measured, measured.period());
  }

  @Override
  public String limit(Side.Limit limit) {
    return names.numbers().stated(limit.value(), limit.unit());
  }

  @Override
  public String worked(Side.Worked worked) {
    return worked.parts().stream()
        .map(this::part)
        .collect(Collectors.joining(names.in(Words.between(worked.operation()))));
  }

  private String part(Side part) {
    String text = part.fold(this);
    return part instanceof Side.Worked ? "(" + text + ")" : text;
  }

  @Override
  public String counted(Side.Counted counted) {
    return CountedTexts.name(names, counted);
  }

  @Override
  public String instead(Side.Instead instead) {
    return instead.used().fold(this)
        + (instead.figure() instanceof Figure.Instead figure ? ": " + clauses.instead(figure) : "");
  }
}
