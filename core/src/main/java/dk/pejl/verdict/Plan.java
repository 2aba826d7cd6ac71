package dk.pejl.verdict;

import dk.pejl.fact.Subject;
import dk.pejl.period.Window;
import dk.pejl.wording.Wording;

/**
 * A municipal plan.
 *
 * @param id the plan's id, with which the ids of its goals begin
 * @param title what the plan is called
 * @param valid from when until when it is in force
 * @param owner who answers for it
 * @param municipality whose plan it is
 */
public record Plan(String id, Wording title, Window valid, Wording owner, Subject municipality) {}
