package dk.pejl.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a mistyped one most likely meant. */
public final class Nearest {
  private Nearest() {}

  /** The known word nearest to the given one, if any is near enough to be meant. */
  public static Optional<String> to(String word, Collection<String> known) {
    int reach = Math.max(2, word.length() / 3);
    return known.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= reach)
        .map(candidate -> new Scored(candidate, distance(word, candidate)))
        .filter(scored -> scored.distance <= reach)
        .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
        .map(Scored::word);
  }

  /** "Did you mean …?" in both languages, or nothing where no known word is near. */
  public static Wording hint(String word, Collection<String> known) {
    return to(word, known)
        .map(near -> new Wording(" Mente du '" + near + "'?", " Did you mean '" + near + "'?"))
        .orElse(Wording.same(""));
  }

  private record Scored(String word, int distance) {}

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
