/** How fast Pejl is, beside hand-written Java and other rule engines in the same run. */
@NullMarked
package dk.pejl.benchmarks;

import org.jspecify.annotations.NullMarked;
