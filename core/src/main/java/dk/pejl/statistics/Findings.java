package dk.pejl.statistics;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.ProblemList;
import dk.pejl.fact.Problems;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a file, each thing told once: where it was first seen, and how often it comes
 * again. For one thread.
 */
final class Findings {
  private final Map<Object, Found> found = new LinkedHashMap<>();
  // What is found when there is more than anybody is told; only counted.
  private long beyond;

  private static final class Found {
    private final Problem first;
    private int others;

    Found(Problem first) {
      this.first = first;
    }

    Problem told() {
      if (others == 0) {
        return first;
      }
      String more = String.valueOf(others);
      return new Problem(
          first.place(),
          first
              .wording()
              .then(
                  others == 1
                      ? new Wording("(Det gælder også 1 sted mere.)", "(So it is in 1 more place.)")
                      : new Wording(
                          "(Det gælder også " + more + " steder mere.)",
                          "(So it is in " + more + " more places.)")));
    }
  }

  /** Notes a problem; one of the same words is the same problem. */
  void add(Place place, String da, String en) {
    add(en, place, da, en);
  }

  /** Notes a problem; one of an equal subject is the same, whatever its words. */
  void add(Object about, Place place, String da, String en) {
    add(about, new Problem(place, new Wording(da, en)));
  }

  /** Notes a problem unless there is another already. */
  void addIfNone(Place place, String da, String en) {
    if (found.isEmpty()) {
      add(place, da, en);
    }
  }

  /** Notes problems that somebody else found. */
  void addAll(Problems problems) {
    problems.list().forEach(problem -> add(problem.wording(), problem));
  }

  private void add(Object about, Problem problem) {
    Found known = found.get(about);
    if (known != null) {
      known.others++;
    } else if (found.size() < ProblemList.MOST) {
      found.put(about, new Found(problem));
    } else {
      beyond++;
    }
  }

  /** Throws all that was noted, if anything was. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      List<Problem> all = new ArrayList<>();
      found.values().forEach(each -> all.add(each.told()));
      all.sort(Comparator.comparing(Problem::place));
      throw new Problems(all, beyond);
    }
  }
}
