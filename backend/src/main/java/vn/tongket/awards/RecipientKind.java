package vn.tongket.awards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.platform.text.Codes;

/** Whom an award may go to. */
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

    static List<String> codes() {
        return Codes.all(RecipientKind.class);
    }
}
