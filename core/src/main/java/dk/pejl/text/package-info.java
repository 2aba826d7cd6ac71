/** Verdicts and claims as Danish or English sentences. */
@NullMarked
package dk.pejl.text;

import org.jspecify.annotations.NullMarked;
