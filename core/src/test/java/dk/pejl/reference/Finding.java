package dk.pejl.reference;

import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What the reference says of one goal.
 *
 * @param goal the goal
 * @param subject whom it is about
 * @param status the status, as files name it
 * @param says what the goal says of the figures
 * @param answer whether that holds
 * @param isFinal whether it stands for good
 * @param isInForce whether the date lies in the goal's window
 * @param isProvisional whether a figure read may still change
 * @param effective the day as of which it is judged
 * @param margin how far the value lies on the right side, where both sides are known, or null
 * @param missing the keys that were read and are missing or masked
 * @param excluded the keys that are not applicable and took their unit out
 */
public record Finding(
    GoalData goal,
    Subject subject,
    String status,
    Proposition says,
    Answer answer,
    boolean isFinal,
    boolean isInForce,
    boolean isProvisional,
    LocalDate effective,
    @Nullable Fraction margin,
    SortedSet<Key> missing,
    SortedSet<Key> excluded) {}
