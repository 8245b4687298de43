package vn.tongket.collection.submissions;

import java.util.EnumSet;
import java.util.Set;
import vn.tongket.kernel.text.Coded;

/** What may be done with a report. */
public enum SubmissionMove implements Coded {
    /** Its reporter sends it. */
    SUBMITTED,
    /** An approver takes the next step. */
    APPROVED,
    /** An approver sends it back. */
    RETURNED,
    /** Its reporter takes it back before the last approval. */
    WITHDRAWN,
    /** An act closes it, since its unit had ended by then. */
    SUPERSEDED,
    /** That act is undone. */
    RESTORED;

    /** What people ask for; the others are made by acts. */
    static final Set<SubmissionMove> BY_PEOPLE = EnumSet.of(SUBMITTED, APPROVED, RETURNED, WITHDRAWN);

    /** Whether an approver does it. */
    boolean decides() {
        return this == APPROVED || this == RETURNED;
    }

    /** Whether it must be explained. */
    boolean needsReason() {
        return this == RETURNED || this == WITHDRAWN;
    }
}
