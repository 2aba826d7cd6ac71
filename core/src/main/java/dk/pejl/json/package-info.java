/** Facts and evaluations as JSON. */
@NullMarked
package dk.pejl.json;

import org.jspecify.annotations.NullMarked;
