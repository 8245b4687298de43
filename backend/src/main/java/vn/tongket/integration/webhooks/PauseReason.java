package vn.tongket.integration.webhooks;

import vn.tongket.kernel.text.Coded;

/** Why a webhook is paused. */
public enum PauseReason implements Coded {
    /** An administrator paused it. */
    BY_HAND,
    /** It failed for too long, or one whose order is kept gave up on a delivery. */
    FAILING,
    /** Its receiver answered 410: it does not want to be called again. */
    GONE
}
