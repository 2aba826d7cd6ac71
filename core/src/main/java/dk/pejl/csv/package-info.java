/** Facts as CSV. */
@NullMarked
package dk.pejl.csv;

import org.jspecify.annotations.NullMarked;
