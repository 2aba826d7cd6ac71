/** A plan of 10 goals. */
@NullMarked
package dk.pejl.benchmarks.goals10;

import org.jspecify.annotations.NullMarked;
