/** What each figure behind a claim, alone, would have to change by for the claim to turn. */
@NullMarked
package dk.pejl.solver;

import org.jspecify.annotations.NullMarked;
