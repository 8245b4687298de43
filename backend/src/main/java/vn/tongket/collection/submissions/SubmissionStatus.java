package vn.tongket.collection.submissions;

import vn.tongket.kernel.text.Coded;

/** How far a report has come. */
public enum SubmissionStatus implements Coded {
    /** No value yet. */
    NOT_STARTED,
    /** Some value, not sent. */
    DRAFT,
    /** Sent; the last approval is still to come. */
    SUBMITTED,
    /** Approved in all its steps. */
    APPROVED,
    /** Sent back with a reason. */
    RETURNED,
    /** Closed, since an act has ended its unit by then; the unit that comes after owes one. */
    SUPERSEDED
}
