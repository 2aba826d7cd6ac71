package dk.pejl.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a call reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal what standard output is shown on
 * @param showsProgress whether somebody watches standard error
 */
record Streams(
    InputStream in, PrintStream out, PrintStream err, Terminal terminal, boolean showsProgress) {}
