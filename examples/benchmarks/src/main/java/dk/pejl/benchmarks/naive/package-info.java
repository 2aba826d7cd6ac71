/** The goals as a newcomer to Drools would first write them. */
@NullMarked
package dk.pejl.benchmarks.naive;

import org.jspecify.annotations.NullMarked;
