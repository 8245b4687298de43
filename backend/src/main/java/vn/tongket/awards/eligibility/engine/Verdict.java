package vn.tongket.awards.eligibility.engine;

import vn.tongket.kernel.text.Coded;

/** What all rules together say of a recipient. */
public enum Verdict implements Coded {
    /** Every rule passed, or was waived. */
    CLEAR,
    /** Something failed or needs evidence; nothing of it blocks. */
    WARNED,
    /** A rule that blocks failed. */
    BLOCKED
}
