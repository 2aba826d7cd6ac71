package dk.pejl.rulebook;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.indicator.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What rule packs describe together, and what of it does not agree.
 *
 * @param catalogue what they describe; of what is described in two ways the first
 * @param problems what is described in two ways, and what is read and not described
 */
record Description(Catalogue catalogue, List<Problem> problems) {

  /** What packs describe, each asked once; where they do not agree again, to tell the places. */
  static Description of(Collection<? extends RulePack> packs) {
    Catalogue.Builder builder = filled(Catalogue.builder(), packs);
    List<Problem> problems = problems(builder);
    return new Description(
        builder.first(),
        problems.isEmpty()
            ? problems
            : problems(filled(Catalogue.builder(Description::here), packs)));
  }

  private static Catalogue.Builder filled(
      Catalogue.Builder builder, Collection<? extends RulePack> packs) {
    packs.forEach(pack -> Packs.ask(pack.getClass(), () -> {
      pack.describe(builder);
      return builder;
    }));
    return builder;
  }

  private static List<Problem> problems(Catalogue.Builder builder) {
    List<Problem> problems = new ArrayList<>(builder.clashes());
    problems.addAll(builder.unfounded());
    return problems;
  }

  /** The line that just now adds something to a catalogue. */
  private static Place here() {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(frames -> frames
            .filter(frame -> !isOwn(frame.getDeclaringClass()))
            .findFirst()
            .map(frame -> Origin.place(
                frame.getDeclaringClass(),
                String.valueOf(frame.getFileName()),
                frame.getLineNumber()))
            .orElseThrow());
  }

  private static boolean isOwn(Class<?> type) {
    return type.getNestHost() == Description.class
        || type.getPackage() == Catalogue.class.getPackage();
  }
}
