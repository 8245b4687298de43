package vn.tongket.awards.awards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;

/** How an award comes about. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"regular", "thematic", "ad-hoc", "external", "devotion", "seniority", "resistance"})
public enum AwardWay {
    /** Thường xuyên, theo công trạng. */
    REGULAR,
    /** Chuyên đề. */
    THEMATIC,
    /** Đột xuất. */
    AD_HOC,
    /** Đối ngoại. */
    EXTERNAL,
    /** Cống hiến. */
    DEVOTION,
    /** Niên hạn. */
    SENIORITY,
    /** Kháng chiến. */
    RESISTANCE;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static AwardWay of(String code) {
        return Codes.read(AwardWay.class, code);
    }

    /** The same for a column that may be null. */
    public static @Nullable AwardWay ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }

    public static List<String> codes() {
        return Codes.all(AwardWay.class);
    }
}
