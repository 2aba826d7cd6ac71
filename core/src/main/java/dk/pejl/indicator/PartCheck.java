package dk.pejl.indicator;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Reading;
import dk.pejl.quantity.Exact;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the figures that exceed those of which they are a part. */
final class PartCheck {
  private final Catalogue catalogue;
  private final Revisions taken;

  /** A check that tells a problem where one of its two figures was taken in. */
  PartCheck(Catalogue catalogue, Revisions taken) {
    this.catalogue = catalogue;
    this.taken = taken;
  }

  /** Adds a problem for each part that exceeds its whole. */
  void check(Map<Key, Observation> settled, List<Problem> found) {
    settled.forEach((key, part) -> {
      String whole = catalogue.indicator(key.indicator()).partOf();
      if (whole == null) {
        return;
      }
      Dims dims = key.dims().only(catalogue.indicator(whole).dimensions().keySet());
      Observation other = settled.get(new Key(whole, key.subject(), key.period(), dims));
      Exact least = bound(part, true);
      Exact most = other == null ? null : bound(other, false);
      if (other != null && least != null && most != null && least.compareTo(most) > 0) {
        found.add(exceeds(key, least, other.key(), most));
      }
    });
  }

  private static @Nullable Exact bound(Observation observation, boolean least) {
    if (observation.reading() instanceof Reading.Known known) {
      return known.value();
    }
    return observation.reading() instanceof Reading.Masked masked
        ? (least ? masked.low() : masked.high())
        : null;
  }

  /** The problem stands where one of the two figures does; one that was held stands nowhere. */
  private Problem exceeds(Key part, Exact least, Key whole, Exact most) {
    Key at = taken.has(part) ? part : whole;
    Wording first = beside(at, part);
    Wording second = beside(at, whole);
    return new Problem(
        taken.place(at),
        new Wording(
            "'" + part + "' er " + least + first.da() + " og dermed større end '"
                + whole.indicator() + "' på " + most + second.da()
                + ", som det er en del af: ret det ene af de to tal.",
            "'" + part + "' is " + least + first.en() + " and so exceeds '" + whole.indicator()
                + "' of " + most + second.en()
                + ", of which it is a part: correct one of the two figures."));
  }

  /** Where a figure stands, unless the problem stands there. */
  private Wording beside(Key problem, Key figure) {
    if (!taken.has(figure)) {
      return Revisions.HELD;
    }
    return Wording.same(figure.equals(problem) ? "" : " (" + taken.place(figure) + ")");
  }
}
