package dk.pejl.claim;

import dk.pejl.claim.Claim.All;
import dk.pejl.claim.Claim.Any;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Claim.Each;
import dk.pejl.claim.Claim.IfThen;
import dk.pejl.claim.Claim.None;
import dk.pejl.claim.Claim.Of;
import dk.pejl.claim.Claim.Provided;
import dk.pejl.claim.Claim.Series;
import java.util.Optional;
import java.util.function.Function;

/** An answer for each form of a claim, given by a function for each. */
record ClaimForms<R>(
    Function<Comparison, R> ofComparison,
    Function<All, R> ofAll,
    Function<Any, R> ofAny,
    Function<Each, R> ofEach,
    Function<Series, R> ofSeries,
    Function<None, R> ofNone,
    Function<IfThen, R> ofIfThen,
    Function<Provided, R> ofProvided,
    Function<Of, R> ofOf)
    implements Claim.Cases<R> {

  /** The claim where it is a single comparison. */
  static final Claim.Cases<Optional<Comparison>> COMPARISON = Claim.Cases.of(
      Optional::of,
      all -> Optional.empty(),
      any -> Optional.empty(),
      each -> Optional.empty(),
      series -> Optional.empty(),
      none -> Optional.empty(),
      ifThen -> Optional.empty(),
      provided -> Optional.empty(),
      of -> Optional.empty());

  /** The claim where it claims nothing. */
  static final Claim.Cases<Optional<None>> NONE = Claim.Cases.of(
      comparison -> Optional.empty(),
      all -> Optional.empty(),
      any -> Optional.empty(),
      each -> Optional.empty(),
      series -> Optional.empty(),
      Optional::of,
      ifThen -> Optional.empty(),
      provided -> Optional.empty(),
      of -> Optional.empty());

  @Override
  public R comparison(Comparison comparison) {
    return ofComparison.apply(comparison);
  }

  @Override
  public R all(All all) {
    return ofAll.apply(all);
  }

  @Override
  public R any(Any any) {
    return ofAny.apply(any);
  }

  @Override
  public R each(Each each) {
    return ofEach.apply(each);
  }

  @Override
  public R series(Series series) {
    return ofSeries.apply(series);
  }

  @Override
  public R none(None none) {
    return ofNone.apply(none);
  }

  @Override
  public R ifThen(IfThen ifThen) {
    return ofIfThen.apply(ifThen);
  }

  @Override
  public R provided(Provided provided) {
    return ofProvided.apply(provided);
  }

  @Override
  public R of(Of of) {
    return ofOf.apply(of);
  }
}
