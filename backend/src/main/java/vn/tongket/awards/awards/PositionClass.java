package vn.tongket.awards.awards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;

/** What a person was when the award was decided, as the statistics of each December count it. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"province-leader", "department-leader", "other-leader", "business-person", "direct-worker"})
public enum PositionClass {
    PROVINCE_LEADER,
    DEPARTMENT_LEADER,
    /** From deputy head of a division up. */
    OTHER_LEADER,
    BUSINESS_PERSON,
    DIRECT_WORKER;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static PositionClass of(String code) {
        return Codes.read(PositionClass.class, code);
    }

    /** The same for a column that may be null. */
    public static @Nullable PositionClass ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }

    public static List<String> codes() {
        return Codes.all(PositionClass.class);
    }
}
