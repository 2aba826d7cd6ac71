/**
 * The political landmarks 2023-26 with the job centre's action plan for 2023; the rules lie beside, in
 * the DRL package of the same name.
 */
@NullMarked
package dk.pejl.rules.pejlemaerker2023;

import org.jspecify.annotations.NullMarked;
