/** An invented plan, as an example: its dates, what it counts, and beside them its rules. */
@NullMarked
package dk.pejl.example.energioe2027;

import org.jspecify.annotations.NullMarked;
