package vn.tongket.plans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Name;

/**
 * What can be changed of a task while its plan is a draft, as a merge patch; a list is replaced as a whole. The members
 * are those of {@link WriteTask}.
 */
public record WriteTaskChange(
        @NotBlank @Pattern(regexp = WriteTask.CODE) String code,
        @NotNull Name title,
        @Nullable @Size(max = 40) String lead,
        @Nullable @Size(max = 200) List<String> coordinators,

        @Nullable @Schema(implementation = String.class, example = "2023/2025")
        TaskPeriod period,

        @Nullable LocalDate start,
        @Nullable LocalDate due,

        @Nullable
        @Schema(
                implementation = String.class,
                enumeration = {"day", "month", "quarter", "year", "regularly", "none"})
        DuePrecision duePrecision,

        @Nullable @Size(max = 50) List<Name> deliverables,
        @Nullable @Size(max = 50) List<String> directives,
        @Nullable @Size(max = 50) List<String> indicators,
        @Nullable @Min(0) @Max(1_000_000) BigDecimal weight) {

    /** The task as it would be written anew. */
    WriteTask task() {
        return new WriteTask(
                code,
                title,
                lead,
                coordinators,
                period,
                start,
                due,
                duePrecision,
                deliverables,
                directives,
                indicators,
                weight);
    }
}
