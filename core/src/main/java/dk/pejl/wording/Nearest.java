package dk.pejl.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the known word that a mistyped one most likely meant. */
public final class Nearest {
  // A shorter piece says too little of what is meant.
  private static final int SHORTEST = 3;
  // Nobody mistypes a longer word, nor one of so many: what is said of each costs no more than
  // this.
  private static final int LONGEST = 100;
  private static final int MOST = 5_000;
  private static final int FARTHEST = 8;

  private Nearest() {}

  /**
   * The known word that is likely meant: the nearest to the given one if any is near enough, else the
   * only one of which it is a piece.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST || known.size() > MOST) {
      return Optional.empty();
    }
    int reach = Math.max(2, Math.min(FARTHEST, word.length() / 3));
    return known.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= reach)
        .map(candidate -> new Scored(candidate, distance(word, candidate, reach)))
        .filter(scored -> scored.distance <= reach)
        .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
        .map(Scored::word)
        .or(() -> whole(word, known));
  }

  private static Optional<String> whole(String piece, Collection<String> known) {
    List<String> wholes = known.stream()
        .filter(candidate -> piece.length() >= SHORTEST && candidate.contains(piece))
        .toList();
    return wholes.size() == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
  }

  /** "Did you mean …?" in both languages, or nothing where no known word is near. */
  public static Wording hint(String word, Collection<String> known) {
    return to(word, known)
        .map(near -> new Wording(" Mente du '" + near + "'?", " Did you mean '" + near + "'?"))
        .orElse(Wording.same(""));
  }

  private record Scored(String word, int distance) {}

  /** How many characters are to be changed, or more than the reach as soon as that is sure. */
  private static int distance(String a, String b, int reach) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      if (next(row, a.charAt(i - 1), i, b, reach) > reach) {
        return reach + 1;
      }
    }
    return row[b.length()];
  }

  /**
   * Goes on with one more character; the least of the row that comes of it. What lies farther from
   * the diagonal than the reach is beyond it anyway.
   */
  private static int next(int[] row, char c, int i, String b, int reach) {
    int from = Math.max(1, i - reach);
    int diagonal = row[from - 1];
    row[from - 1] = from == 1 ? i : reach + 1;
    int least = row[from - 1];
    for (int j = from; j <= Math.min(b.length(), i + reach); j++) {
      int substituted = diagonal + (c == b.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      least = Math.min(least, row[j]);
    }
    return least;
  }
}
