package dk.pejl.indicator;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Reading;
import dk.pejl.quantity.Exact;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that exceed those of which they are a part, each by itself, and together those of
 * a count in which each is counted under one dimension value. What is masked counts with its least.
 */
final class PartCheck {
  // More parts of one figure are no slip of the pen, and nobody reads them all.
  private static final int MOST_SHOWN = 12;

  private final Catalogue catalogue;
  private final Revisions taken;
  private final Map<Sum, List<Observation>> sums = new LinkedHashMap<>();

  /** What is part of one figure in all. */
  private record Sum(String part, Observation whole) {}

  /** A check that tells a problem where one of its figures was taken in. */
  PartCheck(Catalogue catalogue, Revisions taken) {
    this.catalogue = catalogue;
    this.taken = taken;
  }

  /** Adds a problem for each part that exceeds its whole, and for each sum of parts that does. */
  void check(Map<Key, Observation> settled, List<Problem> found) {
    settled.forEach((key, part) -> {
      Indicator indicator = catalogue.indicator(key.indicator());
      for (Whole of : indicator.wholes()) {
        Observation whole = settled.get(whole(of, key));
        if (whole != null && exceeds(least(part), whole)) {
          found.add(exceeds(part, whole));
        } else if (whole != null && indicator.isCountedOnce() && least(part) != null) {
          Sum sum = new Sum(key.indicator(), whole);
          sums.computeIfAbsent(sum, any -> new ArrayList<>()).add(part);
        }
      }
    });
    sums.forEach((sum, parts) -> {
      if (exceeds(least(parts), sum.whole)) {
        found.add(exceed(parts, sum.whole));
      }
    });
  }

  private Key whole(Whole of, Key part) {
    Indicator whole = catalogue.indicator(of.indicator());
    Dims dims = part.dims().only(whole.dimensions().keySet()).with(of.dims());
    return new Key(whole.id(), part.subject(), part.period(), dims);
  }

  private static boolean exceeds(@Nullable Exact least, Observation whole) {
    Exact most = whole.reading() instanceof Reading.Known known
        ? known.value()
        : whole.reading() instanceof Reading.Masked masked ? masked.high() : null;
    return least != null && most != null && least.compareTo(most) > 0;
  }

  private static @Nullable Exact least(Observation part) {
    return part.reading() instanceof Reading.Known known
        ? known.value()
        : part.reading() instanceof Reading.Masked masked ? masked.low() : null;
  }

  private static Exact least(List<Observation> parts) {
    Exact sum = Exact.ZERO;
    for (Observation part : parts) {
      Exact least = least(part);
      sum = least == null ? sum : sum.plus(least);
    }
    return sum;
  }

  /** The problem stands where one of the two figures does; one that was held stands nowhere. */
  private Problem exceeds(Observation part, Observation whole) {
    Key at = taken.has(part.key()) ? part.key() : whole.key();
    Wording first = beside(at, part.key());
    Wording second = beside(at, whole.key());
    return new Problem(
        taken.place(at),
        new Wording(
            "'" + part.key() + "' er " + taken.shown(part) + first.da()
                + " og dermed større end '" + name(whole) + "' på " + taken.shown(whole)
                + second.da() + ", som det er en del af: ret det ene af de to tal.",
            "'" + part.key() + "' is " + taken.shown(part) + first.en() + " and so exceeds '"
                + name(whole) + "' of " + taken.shown(whole) + second.en()
                + ", of which it is a part: correct one of the two figures."));
  }

  /** The problem stands where the last of the parts does, beside which all have their places. */
  private Problem exceed(List<Observation> parts, Observation whole) {
    Key first = parts.get(0).key();
    Key at = parts.stream()
        .map(Observation::key)
        .filter(taken::has)
        .reduce((one, next) -> next)
        .orElse(whole.key());
    String least = String.valueOf(least(parts));
    String of =
        "'" + name(whole) + " " + whole.key().subject() + " " + whole.key().period() + "'";
    Wording all = all(parts);
    Wording place = taken.at(whole.key());
    return new Problem(
        taken.place(at),
        new Wording(
            "'" + first.indicator() + "' er tilsammen mindst " + least + ", " + all.da()
                + ", og dermed større end " + of + " på " + taken.shown(whole) + place.da()
                + ", som de er en del af, da hver tælles under én værdi: ret et af tallene.",
            "'" + first.indicator() + "' is at least " + least + " in all, " + all.en()
                + ", and so exceeds " + of + " of " + taken.shown(whole) + place.en()
                + ", of which they are a part, since each is counted under one value: correct one"
                + " of the figures."));
  }

  private Wording all(List<Observation> parts) {
    String more = parts.size() > MOST_SHOWN ? " + …" : "";
    List<Wording> shown = parts.stream()
        .limit(MOST_SHOWN)
        .map(part -> {
          String says = taken.shown(part) + " for " + part.key().dims();
          Wording at = taken.at(part.key());
          return new Wording(says + at.da(), says + at.en());
        })
        .toList();
    return new Wording(
        shown.stream().map(Wording::da).collect(Collectors.joining(" + ")) + more,
        shown.stream().map(Wording::en).collect(Collectors.joining(" + ")) + more);
  }

  private static String name(Observation figure) {
    Dims dims = figure.key().dims();
    return figure.key().indicator() + (dims.isEmpty() ? "" : "(" + dims + ")");
  }

  /** Where a figure stands, unless the problem stands there. */
  private Wording beside(Key problem, Key figure) {
    if (!taken.has(figure)) {
      return Revisions.HELD;
    }
    return Wording.same(figure.equals(problem) ? "" : " (" + taken.place(figure) + ")");
  }
}
