/** What is asked of every contestant. */
@NullMarked
package dk.pejl.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
