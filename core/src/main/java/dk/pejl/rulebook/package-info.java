/** Plans, goals and their compiled rules; the only package that sees Drools. */
@NullMarked
package dk.pejl.rulebook;

import org.jspecify.annotations.NullMarked;
