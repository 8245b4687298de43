package vn.tongket.collection.submissions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of a report.
 *
 * @param reason required for returning and withdrawing
 * @param comments what the reporter says about warnings; they replace those of an earlier sending, which stay without them
 */
public record WriteSubmissionStatus(
        @NotNull @Schema(enumeration = {"submitted", "approved", "returned", "withdrawn"})
        SubmissionMove status,

        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 1000) List<WriteSubmissionComment> comments) {

    /**
     * A comment on a line.
     *
     * @param indicator code
     * @param breakdown which part of the whole, such as {@code level:commune}; the whole without it
     */
    @Schema(name = "WriteSubmissionComment")
    public record WriteSubmissionComment(
            @NotBlank @Size(max = 40) String indicator,
            @Nullable @Size(max = 200) String breakdown,
            @NotBlank @Size(max = 2000) String comment) {}
}
