package vn.tongket.awards.credentials;

import vn.tongket.kernel.text.Coded;

/** What becomes of a serial that is asked about. */
public enum VerificationStatus implements Coded {
    /** An award in force has it. */
    GENUINE,
    /** An award had it that is no longer in force. */
    ANNULLED,
    /** No award has it. */
    UNKNOWN
}
