/** A plan of 1000 goals. */
@NullMarked
package dk.pejl.benchmarks.goals1000;

import org.jspecify.annotations.NullMarked;
