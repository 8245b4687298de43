package vn.tongket.integration.webhooks;

import vn.tongket.kernel.text.Coded;

/** How a delivery stands. */
public enum DeliveryStatus implements Coded {
    /** It is to be sent, now or after a wait. */
    PENDING,
    /** The receiver took it: it answered 2xx. */
    DELIVERED,
    /** It was given up; it can be replayed. */
    DEAD
}
