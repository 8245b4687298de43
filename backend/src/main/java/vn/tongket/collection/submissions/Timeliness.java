package vn.tongket.collection.submissions;

import vn.tongket.kernel.text.Coded;

/** How a report stands to its day. */
public enum Timeliness implements Coded {
    /** Not sent, and there is time. */
    OPEN,
    /** Not sent, and three days or fewer are left. */
    DUE_SOON,
    /** Not sent, and its day has passed. */
    OVERDUE,
    /** First sent by its day. */
    ON_TIME,
    /** First sent after its day. */
    LATE
}
