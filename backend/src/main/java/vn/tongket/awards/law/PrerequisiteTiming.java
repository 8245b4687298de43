package vn.tongket.awards.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** When the award had to be held that is a prerequisite of another. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"same-year", "consecutive-years"})
public enum PrerequisiteTiming {
    SAME_YEAR,
    /** So many years without a gap. */
    CONSECUTIVE_YEARS;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static PrerequisiteTiming of(String code) {
        return Codes.read(PrerequisiteTiming.class, code);
    }
}
