package vn.tongket.integration.webhooks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** Whether a webhook is called. */
public enum WebhookStatus {
    /** It is called with what happens. */
    ACTIVE,
    /** It is not called; what happens meanwhile is sent when it goes on. */
    PAUSED;

    /** Its code. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static WebhookStatus of(String code) {
        return Codes.read(WebhookStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(WebhookStatus.class);
    }
}
