package vn.tongket.awards.nominations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;

/**
 * What a nomination rests on: a task, or the value of an indicator.
 *
 * @param task id of a task that the caller may see
 * @param result a value that the caller may read
 */
public record WriteNominationLink(
        @Nullable UUID task, @Nullable Result result) {

    /**
     * A value, as it is addressed.
     *
     * @param indicator code
     * @param unit code or id
     * @param breakdown which part of the whole, such as {@code level:commune}; the whole without it
     */
    @Schema(name = "WriteLinkedResult")
    public record Result(
            @NotBlank @Size(max = 60) String indicator,
            @NotBlank @Size(max = 40) String unit,

            @NotNull @Schema(implementation = String.class, example = "2022")
            Period period,

            @Nullable @Size(max = 200) String breakdown) {}
}
