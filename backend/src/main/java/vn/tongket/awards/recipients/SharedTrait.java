package vn.tongket.awards.recipients;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What two recipients that may be one have in common. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"name", "name-without-marks", "unit", "successive-units", "position"})
public enum SharedTrait {
    /** The same name, but for capitals, spaces, i or y and the place of a tone mark. */
    NAME,
    /** Names that are the same only without their marks. */
    NAME_WITHOUT_MARKS,
    UNIT,
    /** One was in a unit that came out of the other's in a reorganisation. */
    SUCCESSIVE_UNITS,
    POSITION;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static SharedTrait of(String code) {
        return Codes.read(SharedTrait.class, code);
    }
}
