package dk.pejl.indicator;

import dk.pejl.fact.Dims;

/**
 * A count of which another is a part and which it never exceeds; where both have a dimension, value
 * by value.
 *
 * @param indicator the id of the count that is the whole
 * @param dims the values of its dimensions that make it the whole, such as <i>in all</i>
 */
public record Whole(String indicator, Dims dims) {
  @Override
  public String toString() {
    return dims.isEmpty() ? indicator : indicator + "(" + dims + ")";
  }
}
