package vn.tongket.plans.followup;

import vn.tongket.kernel.text.Coded;

/** What a digest tells of an open task, the gravest first; of a task the gravest that applies is told. */
public enum DigestKind implements Coded {
    /** Overdue for as many working days as the person said; told to approvers of the plan's unit. */
    ESCALATED,
    /** The deadline has passed. */
    OVERDUE,
    /** At most one working day is left. */
    DUE_IN_1,
    /** At most three. */
    DUE_IN_3,
    /** At most seven. */
    DUE_IN_7
}
