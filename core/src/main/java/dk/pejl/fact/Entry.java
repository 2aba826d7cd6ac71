package dk.pejl.fact;

import org.jspecify.annotations.Nullable;

/**
 * A subject that a host has registered, so that it counts as a unit even without figures.
 *
 * @param subject the subject
 * @param name its name for people, or empty
 * @param within the subject it lies in, or null
 */
public record Entry(Subject subject, String name, @Nullable Subject within) {}
