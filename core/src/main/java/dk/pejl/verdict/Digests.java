package dk.pejl.verdict;

/**
 * What an evaluation can be checked against: the digests that its JSON states.
 *
 * @param facts the digest of the facts
 * @param evaluation the digest of the evaluation
 */
public record Digests(String facts, String evaluation) {}
