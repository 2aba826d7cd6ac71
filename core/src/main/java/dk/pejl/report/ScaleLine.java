package dk.pejl.report;

import dk.pejl.claim.Relation;
import dk.pejl.claim.Truth;
import dk.pejl.quantity.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure on a scale, with the limits it is held against.
 *
 * @param label whose and when the figure is
 * @param written the figure in words
 * @param value the figure
 * @param isKnown whether anything is known of it
 * @param isLimit whether it is itself the limit of another line
 * @param truth whether the demand on it holds, or null where it is a limit
 * @param limits the limits
 */
record ScaleLine(
    String label,
    String written,
    Range value,
    boolean isKnown,
    boolean isLimit,
    @Nullable Truth truth,
    List<Mark> limits) {

  /**
   * A limit.
   *
   * @param relation how the value is to lie to it
   * @param at where it is
   * @param isKnown whether anything is known of where it is
   * @param written the demand in words, such as {@code mindst 15 %}
   */
  record Mark(Relation relation, Range at, boolean isKnown, String written) {}
}
