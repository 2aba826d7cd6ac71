/** A plan of 100 goals. */
@NullMarked
package dk.pejl.benchmarks.goals100;

import org.jspecify.annotations.NullMarked;
