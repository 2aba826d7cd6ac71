package dk.pejl.benchmarks.goals;

import java.util.List;

/**
 * A bare verdict, as contestants give it that do not explain.
 *
 * @param goal the goal judged
 * @param met whether it is met
 * @param value the figure judged, in per cent for shares
 * @param limit what it was judged against
 * @param used the names of the figures used
 */
public record BareVerdict(String goal, boolean met, double value, double limit, List<String> used) {}
