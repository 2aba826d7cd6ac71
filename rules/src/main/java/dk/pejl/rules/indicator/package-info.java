/** What the plans' goals are measured by, theme by theme; one id means one thing in every plan. */
@NullMarked
package dk.pejl.rules.indicator;

import org.jspecify.annotations.NullMarked;
