/** Compiles the rules of a plan, and tells every mistake in the file in which its author made it. */
@NullMarked
package dk.pejl.maven;

import org.jspecify.annotations.NullMarked;
