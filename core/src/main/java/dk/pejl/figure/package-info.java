/** Figures worked out from facts, each with the tree it came from. */
@NullMarked
package dk.pejl.figure;

import org.jspecify.annotations.NullMarked;
