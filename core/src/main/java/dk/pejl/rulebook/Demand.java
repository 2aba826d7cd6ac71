package dk.pejl.rulebook;

import dk.pejl.evidence.Evidence;
import dk.pejl.figure.Slice;
import java.util.function.Function;

/**
 * One piece of evidence that a rule asks for.
 *
 * @param type the evidence type that the rule matches
 * @param indicator the id of the indicator
 * @param slice whom and when it is to be about, given the assessment
 */
record Demand(
    Class<? extends Evidence> type, String indicator, Function<Assessment, Slice> slice) {}
