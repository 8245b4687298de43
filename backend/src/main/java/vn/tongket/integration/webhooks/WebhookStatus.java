package vn.tongket.integration.webhooks;

import vn.tongket.kernel.text.Coded;

/** Whether a webhook is called. */
public enum WebhookStatus implements Coded {
    /** It is called with what happens. */
    ACTIVE,
    /** It is not called; what happens meanwhile is sent when it goes on. */
    PAUSED
}
