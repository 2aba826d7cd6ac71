/** Years, quarters, months, school years and days, and the windows they bound. */
@NullMarked
package dk.pejl.period;

import org.jspecify.annotations.NullMarked;
