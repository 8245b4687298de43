package vn.tongket.awards.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** How high an award stands. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"unit", "grassroots", "commune", "district", "province", "ministry", "state"})
public enum AwardLevel {
    UNIT,
    GRASSROOTS,
    COMMUNE,
    DISTRICT,
    PROVINCE,
    MINISTRY,
    STATE;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static AwardLevel of(String code) {
        return Codes.read(AwardLevel.class, code);
    }

    static List<String> codes() {
        return Codes.all(AwardLevel.class);
    }
}
