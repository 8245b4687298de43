package vn.tongket.awards.eligibility.quotas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** Of what a quota is a part. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"awarded-type", "headcount"})
public enum QuotaBase {
    /** Of those to whom another type is awarded for the same year. */
    AWARDED_TYPE,
    /** Of the people in service on the last day of the year. */
    HEADCOUNT;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static QuotaBase of(String code) {
        return Codes.read(QuotaBase.class, code);
    }
}
