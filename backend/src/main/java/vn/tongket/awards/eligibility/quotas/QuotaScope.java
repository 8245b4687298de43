package vn.tongket.awards.eligibility.quotas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** Within what a quota is kept. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"unit", "whole"})
public enum QuotaScope {
    /** In each unit that decides, with all below it. */
    UNIT,
    /** In the topmost unit, with all below it; units share what it comes to. */
    WHOLE;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static QuotaScope of(String code) {
        return Codes.read(QuotaScope.class, code);
    }
}
