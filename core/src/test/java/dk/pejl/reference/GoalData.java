package dk.pejl.reference;

import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A goal as plain data.
 *
 * @param id the goal's id
 * @param plan the plan it stands in
 * @param standing how the plan means it
 * @param everyPeriod whether it is to hold in every period, or else by the end of the window
 * @param from the period that opens its window
 * @param to the period that closes its window, or null
 * @param grain how long its periods are
 * @param at the one period whose figures it demands, or null
 * @param subject the kind of its subjects, or the one subject of it
 * @param statement what it demands
 */
public record GoalData(
    String id,
    Plan plan,
    Standing standing,
    boolean everyPeriod,
    Period from,
    @Nullable Period to,
    Grain grain,
    @Nullable Period at,
    String subject,
    Statement statement) {}
