/** Propositions about figures: their truth, margin, what is missing and what it would take. */
@NullMarked
package dk.pejl.claim;

import org.jspecify.annotations.NullMarked;
