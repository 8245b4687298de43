package vn.tongket.awards.eligibility.engine;

import vn.tongket.kernel.text.Coded;

/** What a rule says of a recipient. */
public enum Outcome implements Coded {
    PASS,
    FAIL,
    /** What is recorded neither shows it nor speaks against it. */
    NEEDS_EVIDENCE,
    /** Not passed, and somebody answers for that. */
    WAIVED
}
