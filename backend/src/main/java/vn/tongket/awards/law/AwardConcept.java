package vn.tongket.awards.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What an award is: a title held for a year's work, or a form of commendation. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"title", "form"})
public enum AwardConcept {
    /** Danh hiệu thi đua. */
    TITLE,
    /** Hình thức khen thưởng. */
    FORM;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static AwardConcept of(String code) {
        return Codes.read(AwardConcept.class, code);
    }

    static List<String> codes() {
        return Codes.all(AwardConcept.class);
    }
}
