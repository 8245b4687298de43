package vn.tongket.awards.registrations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** Whether a registration counts. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"in-force", "withdrawn"})
public enum RegistrationStatus {
    IN_FORCE,
    /** Taken back, with a reason. */
    WITHDRAWN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static RegistrationStatus of(String code) {
        return Codes.read(RegistrationStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(RegistrationStatus.class);
    }
}
