/** What is said to people: every text in Danish and English, and how a bad value is refused. */
@NullMarked
package dk.pejl.wording;

import org.jspecify.annotations.NullMarked;
