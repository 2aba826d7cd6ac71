/** What an evaluation yields: statuses, verdicts, and the evaluation that holds them. */
@NullMarked
package dk.pejl.verdict;

import org.jspecify.annotations.NullMarked;
