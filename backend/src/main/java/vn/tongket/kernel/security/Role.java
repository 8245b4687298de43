package vn.tongket.kernel.security;

import vn.tongket.kernel.text.Coded;

/** What a person may do, always on a unit and all below it (an administrator also on the whole installation). */
public enum Role implements Coded {
    /** Sees what is not yet published. */
    VIEWER,
    /** Enters figures and sends them for approval. */
    REPORTER,
    /** Approves or returns what others entered; publishes reviews. */
    APPROVER,
    /** Writes plans, tasks and directives. */
    PLANNER,
    /** Keeps the award register. */
    AWARD_OFFICER,
    /** Sits on councils of emulation and commendation that name them; never in the place of another. */
    COUNCIL_MEMBER,
    /** Keeps accounts, units and catalogues; imports past documents. */
    ADMINISTRATOR
}
