package vn.tongket.awards.eligibility.facts;

import vn.tongket.kernel.text.Coded;

/** What is recorded of a recipient for rules to read. */
public enum FactKind implements Coded {
    /** How the year of a person was graded. */
    ANNUAL_GRADE,
    /** An initiative or topic that was recognised at a level. */
    INITIATIVE,
    /** Discipline, investigation, inspection or complaint; only award officers see it. */
    CONDUCT,
    /** A time of service in a unit, perhaps as a member of a collective. */
    SERVICE,
    /** A time of absence within the service. */
    ABSENCE,
    /** The year of a collective: its members, and whether its tasks were finished. */
    COLLECTIVE_YEAR
}
