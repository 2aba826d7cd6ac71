/** The goals of the contest, stated once, and the rules and plans made of them. */
@NullMarked
package dk.pejl.benchmarks.goals;

import org.jspecify.annotations.NullMarked;
