/** Files of statistics offices, and how a mapping makes facts of them. */
@NullMarked
package dk.pejl.statistics;

import org.jspecify.annotations.NullMarked;
