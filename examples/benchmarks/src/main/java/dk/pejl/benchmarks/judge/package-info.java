/** The contestants: Pejl, hand-written Java, and other engines, each judging the same goals. */
@NullMarked
package dk.pejl.benchmarks.judge;

import org.jspecify.annotations.NullMarked;
