/** The rules of the KIK investment strategy 2016-2019. */
@NullMarked
package dk.pejl.rules.kik2016;

import org.jspecify.annotations.NullMarked;
