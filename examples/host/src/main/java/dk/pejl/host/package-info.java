/** A small web application of a municipality that embeds Pejl. */
@NullMarked
package dk.pejl.host;

import org.jspecify.annotations.NullMarked;
