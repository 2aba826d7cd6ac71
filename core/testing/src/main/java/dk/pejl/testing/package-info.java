/**
 * What authors of rules test them with: {@link dk.pejl.testing.GoalCheck} in Java, scenarios in
 * YAML, edges made from a rule, and whether every limit is pinned by some scenario.
 */
@NullMarked
package dk.pejl.testing;

import org.jspecify.annotations.NullMarked;
