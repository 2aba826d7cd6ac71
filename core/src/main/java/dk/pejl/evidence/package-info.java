/** The typed facts that rules match, whose methods make claims. */
@NullMarked
package dk.pejl.evidence;

import org.jspecify.annotations.NullMarked;
