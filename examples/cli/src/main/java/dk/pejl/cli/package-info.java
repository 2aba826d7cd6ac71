/** The {@code pejl} command: goals, facts and verdicts at a terminal and in scripts. */
@NullMarked
package dk.pejl.cli;

import org.jspecify.annotations.NullMarked;
