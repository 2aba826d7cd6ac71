/** JSON and CSV as they stand in a file, whatever they say; what is broken is refused in words. */
@NullMarked
package dk.pejl.input;

import org.jspecify.annotations.NullMarked;
