package vn.tongket.plans.tasks;

import vn.tongket.kernel.text.Coded;

/** How a task stands on a day against its deadline; derived, never stored. */
public enum Timing implements Coded {
    /** The source does not say whether or when it is due. */
    NOT_STATED,
    /** Said to have no deadline, or to go on regularly. */
    NO_DEADLINE,
    /** More than seven days ahead. */
    NOT_DUE,
    /** Within seven days, today counted in. */
    DUE_SOON,
    /** Past. */
    OVERDUE,
    /** Completed before the day, month, quarter or year that the deadline names. */
    DONE_EARLY,
    /** Completed within it. */
    DONE_ON_TIME,
    /** Completed after it. */
    DONE_LATE,
    PAUSED,
    CANCELLED
}
