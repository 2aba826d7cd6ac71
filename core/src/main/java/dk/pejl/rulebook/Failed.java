package dk.pejl.rulebook;

import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;

/**
 * That the rule of a goal failed, so that its verdict is an error.
 *
 * @param question what was asked
 * @param verdict the verdict, which says where in the rule it failed
 * @param cause what was thrown
 */
public record Failed(Question question, Verdict verdict, Throwable cause) {}
