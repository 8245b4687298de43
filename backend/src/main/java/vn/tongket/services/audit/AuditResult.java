package vn.tongket.services.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what an entry tells of was done. */
@Schema(name = "AuditResult")
public enum AuditResult {
    DONE,
    REFUSED;

    static final String KNOWN = "done, refused";

    /** As the API writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AuditResult of(String code) {
        return Arrays.stream(values())
                .filter(result -> result.code().equals(code))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
