package vn.tongket.plans.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.tasks.DuePrecision;

/**
 * A request for another deadline.
 *
 * @param due later than the present one; with precision {@code month}, {@code quarter} or {@code year} the last day of it
 * @param reason why
 * @param document by which it was asked, if there is one
 */
public record WriteExtension(
        @NotNull LocalDate due,

        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {"day", "month", "quarter", "year"})
        DuePrecision duePrecision,

        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 500) String document) {}
