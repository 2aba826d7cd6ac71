package dk.pejl.statistics;

import dk.pejl.fact.Facts;

/**
 * What a statistics file gave.
 *
 * @param facts the facts, checked against the catalogue
 * @param tally how many cells became facts, and which did not
 */
public record Imported(Facts facts, CellTally tally) {}
