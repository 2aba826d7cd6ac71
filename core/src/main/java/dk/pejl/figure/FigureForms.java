package dk.pejl.figure;

import dk.pejl.figure.Figure.Instead;
import dk.pejl.figure.Figure.Read;
import dk.pejl.figure.Figure.Stated;
import dk.pejl.figure.Figure.Worked;
import java.util.Optional;
import java.util.function.Function;

/** An answer for each form of a figure, given by a function for each. */
record FigureForms<R>(
    Function<Read, R> ofRead,
    Function<Stated, R> ofStated,
    Function<Worked, R> ofWorked,
    Function<Instead, R> ofInstead)
    implements Figure.Cases<R> {

  /** The figure where it is an observation. */
  static final Figure.Cases<Optional<Read>> READ = Figure.Cases.of(
      Optional::of,
      stated -> Optional.empty(),
      worked -> Optional.empty(),
      instead -> Optional.empty());

  @Override
  public R read(Read read) {
    return ofRead.apply(read);
  }

  @Override
  public R stated(Stated stated) {
    return ofStated.apply(stated);
  }

  @Override
  public R worked(Worked worked) {
    return ofWorked.apply(worked);
  }

  @Override
  public R instead(Instead instead) {
    return ofInstead.apply(instead);
  }
}
