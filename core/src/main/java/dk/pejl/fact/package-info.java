/** What a host supplies: subjects, groups, observations with their provenance, and problems. */
@NullMarked
package dk.pejl.fact;

import org.jspecify.annotations.NullMarked;
