package dk.pejl.spark;

import java.io.Serializable;
import java.util.List;

/**
 * What every executor must know.
 *
 * @param kind the kind of subject asked about
 * @param period the period whose last day is asked about
 * @param plan the plan whose rules are loaded
 * @param goals the goals asked for, or none for the whole plan
 * @param common the facts that hold for all, as CSV
 */
record BulkSettings(String kind, String period, String plan, List<String> goals, String common)
    implements Serializable {}
