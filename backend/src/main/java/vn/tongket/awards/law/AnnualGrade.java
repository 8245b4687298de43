package vn.tongket.awards.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** How the year of a civil servant is graded, from the lowest that counts to the highest. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"completed", "good", "excellent"})
public enum AnnualGrade {
    /** Hoàn thành nhiệm vụ. */
    COMPLETED,
    /** Hoàn thành tốt nhiệm vụ. */
    GOOD,
    /** Hoàn thành xuất sắc nhiệm vụ. */
    EXCELLENT;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static AnnualGrade of(String code) {
        return Codes.read(AnnualGrade.class, code);
    }
}
