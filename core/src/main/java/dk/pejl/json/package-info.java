/**
 * Facts and evaluations as JSON.
 *
 * <p>The canonical form of RFC 8785 is written by hand: {@link dk.pejl.json.CanonicalJson} writes
 * values, {@code Fields}, {@code Members} and {@code ObjectLayout} keep the names of objects in order,
 * {@code Utf8Buffer} holds the bytes, {@code JsonCache} what is said again and again. A library would
 * do, were it not for evaluations of a million subjects: JsonCanonicalizer of {@code
 * io.github.erdtman:java-json-canonicalization} takes text and not values, so each evaluation would
 * first be written, then read and written anew. That second part alone took nearly four times as long
 * as writing the values, 4.5 ms against 1.2 ms for an evaluation of 29 kB. Tests compare the bytes of
 * both.
 */
@NullMarked
package dk.pejl.json;

import org.jspecify.annotations.NullMarked;
