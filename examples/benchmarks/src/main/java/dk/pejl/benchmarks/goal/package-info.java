/** The goals that every contestant judges, stated once. */
@NullMarked
package dk.pejl.benchmarks.goal;

import org.jspecify.annotations.NullMarked;
