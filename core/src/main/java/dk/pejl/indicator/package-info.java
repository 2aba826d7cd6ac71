/** What is counted: indicators, their formulas, and the catalogue facts are checked against. */
@NullMarked
package dk.pejl.indicator;

import org.jspecify.annotations.NullMarked;
