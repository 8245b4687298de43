package vn.tongket.kernel.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Every error answer (RFC 9457).
 *
 * @param type URI of the kind of problem
 * @param title the kind in one line, in the caller's language
 * @param status the HTTP status
 * @param detail what happened here, in the caller's language
 * @param code stable code for programs
 * @param errors each fault of the request
 * @param requestId what to quote when asking for help
 * @param next the address to go on from, where there is one to go on from all the same
 */
@Schema(name = "Problem", description = "Every error answer, after RFC 9457.")
public record Problem(
        @NotNull String type,
        @NotNull String title,
        @NotNull Integer status,
        @NotNull String detail,
        @NotNull String code,
        @NotNull List<Item> errors,
        @NotNull String requestId,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    Problem with(@Nullable String address) {
        return new Problem(type, title, status, detail, code, errors, requestId, address);
    }

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault.
     *
     * @param pointer JSON pointer into the body ({@code /row/column} of a file)
     * @param parameter the query parameter or header
     * @param code stable code
     * @param message words for people
     */
    @Schema(name = "ProblemItem")
    public record Item(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String pointer,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String parameter,

            @NotNull String code,
            @NotNull String message) {}
}
