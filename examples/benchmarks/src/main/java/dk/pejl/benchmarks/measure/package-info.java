/** What JMH measures. */
@NullMarked
package dk.pejl.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
