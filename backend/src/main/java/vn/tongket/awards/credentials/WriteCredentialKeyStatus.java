package vn.tongket.awards.credentials;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/**
 * A move of a key.
 *
 * @param status where to
 * @param compromisedSince since when others may know its secret part
 * @param reason what happened, for the trail
 */
public record WriteCredentialKeyStatus(
        @NotNull Status status,
        @NotNull Instant compromisedSince,
        @NotBlank @Size(max = 500) String reason) {

    /** Where a key can be moved. */
    @Schema(
            name = "CredentialKeyStatus",
            type = SchemaType.STRING,
            enumeration = {"revoked"})
    public enum Status {
        /** What it signed proves nothing any more. */
        REVOKED;

        @JsonValue
        public String code() {
            return Codes.of(this);
        }

        /** Reads a code. */
        @JsonCreator
        public static Status of(String code) {
            return Codes.read(Status.class, code);
        }
    }
}
