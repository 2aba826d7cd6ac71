package dk.pejl.report;

/**
 * What a report can be checked against: the digests in the evaluation's JSON.
 *
 * @param facts the digest of the facts
 * @param evaluation the digest of the evaluation
 */
public record Digests(String facts, String evaluation) {}
