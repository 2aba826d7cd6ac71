/** Evaluation of millions of subjects on Apache Spark. */
@NullMarked
package dk.pejl.spark;

import org.jspecify.annotations.NullMarked;
