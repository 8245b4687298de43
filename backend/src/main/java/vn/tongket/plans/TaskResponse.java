package vn.tongket.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Name;
import vn.tongket.platform.text.Source;
import vn.tongket.units.UnitRef;

/**
 * A task of a plan. Units are named as on the last day of the plan's year.
 *
 * @param code its code within the plan
 * @param lead the one unit that answers for it; null only where the plan is not issued, or the source names none
 * @param coordinators units that help
 * @param period the time over which it runs: {@code 2023}, {@code 2023-Q1}, {@code 2023/2025}
 * @param due the deadline: the last day of the month, quarter or year where no day is stated
 * @param originalDue the deadline of the plan as issued
 * @param duePrecision how exactly the deadline is stated; null: not stated
 * @param deliverables what it brings forth
 * @param indicators codes of the indicators it serves
 * @param weight its share among the plan's tasks, or null
 * @param reportedProgress percent as reported; null: not reported
 * @param computedProgress percent; null: not computed for tasks without deliverables
 * @param timing how it stands today, or on the day of {@code asOf}; null where it is no longer open
 */
@Schema(name = "Task")
public record TaskResponse(
        UUID id,
        PlanRef plan,
        String code,
        Name title,
        @Nullable UnitRef lead,
        List<UnitRef> coordinators,
        @Nullable String period,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        @Nullable DuePrecision duePrecision,
        List<Name> deliverables,
        List<DirectiveRef> directives,
        List<String> indicators,
        @Nullable BigDecimal weight,

        @Schema(description = "Percent as reported; null: not reported.") @Nullable
        BigDecimal reportedProgress,

        @Schema(description = "Percent; null: not computed for tasks without deliverables.") @Nullable
        BigDecimal computedProgress,

        TaskStatus status,
        @Nullable Timing timing,
        @Nullable Source source) {}
