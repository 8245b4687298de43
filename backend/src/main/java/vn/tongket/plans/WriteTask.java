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
 * A task as a planner writes it; codes of units are read on the last day of the plan's year.
 *
 * @param code unique within the plan
 * @param lead code or id of the one unit that answers for it; needed once the plan is issued
 * @param coordinators codes or ids of units that help
 * @param due with precision {@code month}, {@code quarter} or {@code year}: the last day of it
 * @param duePrecision null where nothing is stated; {@code regularly} and {@code none} come without {@code due}
 * @param directives codes or ids of the directives that it answers
 * @param indicators codes of the indicators that it serves
 */
public record WriteTask(
        @NotBlank @Pattern(regexp = CODE) String code,
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

    static final String CODE = "^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$";
}
