package vn.tongket.awards.eligibility.quotas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** How a part of a person is rounded. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"floor", "half-up", "ceil"})
public enum QuotaRounding {
    FLOOR,
    HALF_UP,
    CEIL;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static QuotaRounding of(String code) {
        return Codes.read(QuotaRounding.class, code);
    }

    /** The same for exact decimals. */
    RoundingMode mode() {
        return switch (this) {
            case FLOOR -> RoundingMode.FLOOR;
            case HALF_UP -> RoundingMode.HALF_UP;
            case CEIL -> RoundingMode.CEILING;
        };
    }
}
