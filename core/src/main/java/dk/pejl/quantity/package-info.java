/** Exact numbers, the ranges they lie in, units, and paths over time. */
@NullMarked
package dk.pejl.quantity;

import org.jspecify.annotations.NullMarked;
