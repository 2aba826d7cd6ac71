/** The way in: {@link dk.pejl.Evaluator} answers questions about the goals of municipal plans. */
@NullMarked
package dk.pejl;

import org.jspecify.annotations.NullMarked;
