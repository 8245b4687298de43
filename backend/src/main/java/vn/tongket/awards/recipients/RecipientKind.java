package vn.tongket.awards.recipients;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** Who may receive an award: a person, a collective or a household. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"individual", "collective", "household"})
public enum RecipientKind {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static RecipientKind of(String code) {
        return Codes.read(RecipientKind.class, code);
    }

    /** All codes. */
    public static List<String> codes() {
        return Codes.all(RecipientKind.class);
    }
}
