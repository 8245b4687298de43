package vn.tongket.awards.eligibility.facts;

import vn.tongket.kernel.text.Coded;

/** Where a fact or a waiver stands. */
public enum RecordStatus implements Coded {
    IN_FORCE,
    /** Wrong, or no longer meant; kept with who said so and why, and read by no rule. */
    WITHDRAWN
}
