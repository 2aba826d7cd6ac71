/** The municipalities, the groups of them and the other kinds of subject that plans speak of. */
@NullMarked
package dk.pejl.rules.register;

import org.jspecify.annotations.NullMarked;
