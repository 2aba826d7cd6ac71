/** The growth plan 2022; its rules lie beside, in the DRL package of the same name. */
@NullMarked
package dk.pejl.rules.vaekstplan2022;

import org.jspecify.annotations.NullMarked;
