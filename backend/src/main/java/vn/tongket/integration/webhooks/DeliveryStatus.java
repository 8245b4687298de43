package vn.tongket.integration.webhooks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** How a delivery stands. */
public enum DeliveryStatus {
    /** It is to be sent, now or after a wait. */
    PENDING,
    /** The receiver took it: it answered 2xx. */
    DELIVERED,
    /** It was given up; it can be replayed. */
    DEAD;

    /** Its code. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static DeliveryStatus of(String code) {
        return Codes.read(DeliveryStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(DeliveryStatus.class);
    }
}
