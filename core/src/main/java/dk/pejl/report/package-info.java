/**
 * An evaluation as one HTML page that needs nothing but itself. It comes after {@code text} and, as
 * the only one of the renderers, sees another: its sentences and trees are those of {@code text}.
 */
@NullMarked
package dk.pejl.report;

import org.jspecify.annotations.NullMarked;
