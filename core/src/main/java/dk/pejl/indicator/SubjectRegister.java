package dk.pejl.indicator;

import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Subject;
import dk.pejl.wording.Characters;
import dk.pejl.wording.Wording;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The subjects that an intake is told of, each once and none within itself. For one thread. */
final class SubjectRegister {
  // Nothing that is counted lies in a place in a place so often; who walks such a way is soon back.
  private static final int DEEPEST = 32;

  private final Catalogue catalogue;
  private final ProblemLog problems;
  private final Map<Subject, Placed> entries = new LinkedHashMap<>();

  private record Placed(Entry entry, Place place) {}

  SubjectRegister(Catalogue catalogue, ProblemLog problems) {
    this.catalogue = catalogue;
    this.problems = problems;
  }

  /** Takes in a subject, or notes what is wrong with it. */
  void add(Place place, @Nullable String subject, @Nullable String name, @Nullable String within) {
    if (subject == null) {
      problems.add(
          place,
          "Emnet mangler 'id': skriv fx \"id\": \"skole:varnaes\".",
          "The subject lacks 'id': write for instance \"id\": \"skole:varnaes\".");
      return;
    }
    Subject id = problems.attempt(place, () -> catalogue.subject(subject));
    Subject around =
        within == null ? null : problems.attempt(place, () -> catalogue.subject(within));
    String called = name == null ? "" : problems.attempt(place, () -> Characters.orderly(name));
    if (id != null && called != null && (within == null || around != null)) {
      add(new Placed(new Entry(id, called, around), place));
    }
  }

  private void add(Placed added) {
    Subject id = added.entry.subject();
    Placed known = entries.putIfAbsent(id, added);
    if (known != null && !known.entry.equals(added.entry)) {
      problems.add(
          added.place,
          "Emnet '" + id + "' er registreret på to måder, også ved " + known.place
              + ": behold den ene.",
          "The subject '" + id + "' is registered in two ways, also at " + known.place
              + ": keep one.");
    }
  }

  /** All subjects, of which those taken in prevail over the held; adds each that lies in itself. */
  Collection<Entry> settle(Facts held, List<Problem> found) {
    Map<Subject, Entry> all = new LinkedHashMap<>();
    held.entries().forEach(entry -> all.put(entry.subject(), entry));
    entries.forEach((subject, placed) -> all.put(subject, placed.entry));
    // Since none that was held lies in itself, one taken in is part of every circle.
    entries.values().forEach(start -> circle(start, all, found));
    return all.values();
  }

  private static Problem tooDeep(Placed start) {
    return new Problem(
        start.place,
        new Wording(
            "Emnet '" + start.entry.subject() + "' ligger i mere end " + DEEPEST
                + " andre, det ene i det andet: ret 'within'.",
            "The subject '" + start.entry.subject() + "' lies in more than " + DEEPEST
                + " others, one in the other: correct 'within'."));
  }

  private void circle(Placed start, Map<Subject, Entry> all, List<Problem> found) {
    Wording through = Wording.same("");
    Subject at = start.entry.within();
    Set<Subject> passed = new HashSet<>();
    for (int depth = 0; at != null; depth++) {
      // Who leads into a circle without being part of it comes round again, and is not to blame.
      if (!passed.add(at) && !at.equals(start.entry.subject())) {
        return;
      }
      if (depth == DEEPEST) {
        found.add(tooDeep(start));
        return;
      }
      if (at.equals(start.entry.subject())) {
        found.add(new Problem(
            start.place,
            new Wording(
                "Emnet '" + at + "' ligger i sig selv" + through.da() + ": ret 'within'.",
                "The subject '" + at + "' lies in itself" + through.en() + ": correct 'within'.")));
        return;
      }
      if (!entries.containsKey(at)) {
        through = new Wording(
            " gennem '" + at + "'" + Revisions.HELD.da(),
            " through '" + at + "'" + Revisions.HELD.en());
      }
      Entry next = all.get(at);
      at = next == null ? null : next.within();
    }
  }
}
