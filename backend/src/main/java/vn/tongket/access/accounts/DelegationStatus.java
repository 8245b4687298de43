package vn.tongket.access.accounts;

import vn.tongket.kernel.text.Coded;

/** Whether a delegation counts today; it follows from its days and from its revocation. */
public enum DelegationStatus implements Coded {
    /** Its first day lies ahead. */
    PLANNED,
    /** Today is one of its days. */
    IN_FORCE,
    /** Its last day has passed, or it was revoked. */
    ENDED
}
