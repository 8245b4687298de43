package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;

/** How a person was disciplined, from the mildest way to the hardest. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"reprimand", "warning", "lower-salary", "demotion", "removal", "dismissal"})
public enum Severity {
    /** Khiển trách. */
    REPRIMAND,
    /** Cảnh cáo. */
    WARNING,
    /** Hạ bậc lương. */
    LOWER_SALARY,
    /** Giáng chức. */
    DEMOTION,
    /** Cách chức. */
    REMOVAL,
    /** Buộc thôi việc. */
    DISMISSAL;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static Severity of(String code) {
        return Codes.read(Severity.class, code);
    }

    /** The same for a column that may be null. */
    public static @Nullable Severity ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }
}
