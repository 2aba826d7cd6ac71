package dk.pejl.indicator;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What ids of one sort were defined as, and where. A second definition that differs from the first is a
 * problem at both places, since nobody but their authors knows which of them is right.
 */
final class Terms<T> {
  private final Wording sort;
  private final Wording advice;
  private final BiFunction<T, T, Wording> difference;
  private final List<Problem> clashes;
  private final Map<String, Term<T>> known = new LinkedHashMap<>();

  private record Term<T>(T meaning, Place place) {}

  /** Terms of a sort, which notes what is defined in two ways. */
  Terms(Wording sort, Wording advice, BiFunction<T, T, Wording> difference, List<Problem> clashes) {
    this.sort = sort;
    this.advice = advice;
    this.difference = difference;
    this.clashes = clashes;
  }

  /** Takes in what an id means. */
  void define(String id, T meaning, Place place) {
    Term<T> first = known.putIfAbsent(id, new Term<>(meaning, place));
    if (first != null && !first.meaning.equals(meaning)) {
      Wording differs = difference.apply(first.meaning, meaning);
      clash(id, first.place, place, differs);
      clash(id, place, first.place, differs);
    }
  }

  private void clash(String id, Place here, Place other, Wording differs) {
    clashes.add(new Problem(
        here,
        new Wording(
            sort.da() + " '" + id + "' er beskrevet på to måder, her og ved " + other + ": "
                + differs.da() + ". " + advice.da(),
            sort.en() + " '" + id + "' is described in two ways, here and at " + other + ": "
                + differs.en() + ". " + advice.en())));
  }
}
