package vn.tongket.plans.followup;

import vn.tongket.kernel.text.Coded;

/** What a person's units are to a task. */
public enum DigestRole implements Coded {
    /** The unit that answers for it: its reporters, planners and approvers. */
    LEAD,
    /** A unit that helps: the same. */
    COORDINATOR,
    /** A unit that watches: the same. */
    WATCHER,
    /** The unit whose plan it is: its planners and approvers. */
    SUPERVISOR
}
