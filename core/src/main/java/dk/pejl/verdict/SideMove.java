package dk.pejl.verdict;

import dk.pejl.claim.Side;
import dk.pejl.fact.Key;
import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one side of a comparison moved, and what each figure behind it contributed.
 *
 * <p>The method is the mean over orders, calculation by calculation. A sum, a difference or a mean
 * moves by what its parts move. A product or a ratio moves by each part in turn; which part is taken
 * first makes a difference, so the mean over all orders is taken (the Shapley value), and so for the
 * least and the greatest of several. Each part's contribution is then shared out, in the same way,
 * among the figures that it is made of. The contributions add up to the move exactly. What cannot be
 * shared out (a place among peers, parts that are not the same ones as before) stays whole.
 *
 * @param before the earlier side
 * @param after the later side
 * @param move by how much it moved, or null where a missing figure leaves that open
 * @param contributions what each figure contributed, adding up to the move; none where that is open
 */
public record SideMove(
    Side before, Side after, @Nullable Exact move, List<Contribution> contributions) {

  /** Keeps a list of its own, which nobody can change. */
  public SideMove {
    contributions = List.copyOf(contributions);
  }

  /**
   * What one figure contributed.
   *
   * @param before the earlier figure, or null where it came in
   * @param after the later figure, or null where it fell out
   * @param amount how much of the move is due to it
   */
  public record Contribution(
      @Nullable Figure before, @Nullable Figure after, Exact amount) {}

  /** The move from one side to another. */
  static SideMove of(Side before, Side after) {
    Exact from = before.range().value();
    Exact to = after.range().value();
    return from == null || to == null
        ? new SideMove(before, after, null, List.of())
        : new SideMove(before, after, to.minus(from), contributions(before, after));
  }

  /** What the figures contributed; units that are counted have moves of their own. */
  private static List<Contribution> contributions(Side before, Side after) {
    return before.asCounted().isPresent() || after.asCounted().isPresent()
        ? List.of()
        : Account.of(before.figure(), after.figure());
  }

  /** Whether the side, or a figure behind it, is another. */
  public boolean hasMoved() {
    return !before.range().equals(after.range()) || !contributions.isEmpty();
  }

  /** The unit of the move. */
  public Unit unit() {
    return after.unit().ofDifference();
  }

  /** The figures whose values are not known, so that the move is open. */
  public List<Key> open() {
    Set<Key> open = new LinkedHashSet<>();
    if (move == null) {
      for (Side side : new Side[] {before, after}) {
        side.reads(read -> {
          if (read.range().value() == null) {
            open.add(read.key());
          }
        });
      }
    }
    return List.copyOf(open);
  }
}
