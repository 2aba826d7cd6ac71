/** The rules of the employment plan for 2020. */
@NullMarked
package dk.pejl.rules.beskaeftigelsesplan2020;

import org.jspecify.annotations.NullMarked;
