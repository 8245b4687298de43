package vn.tongket.services.print;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/**
 * A move of a version of a layout.
 *
 * @param status where to
 */
public record WriteTemplateStatus(@NotNull Status status) {

    /** Where a version can be moved. */
    @Schema(
            name = "TemplateStatus",
            type = SchemaType.STRING,
            enumeration = {"in-use"})
    public enum Status {
        /** What is printed is printed by it. */
        IN_USE;

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
