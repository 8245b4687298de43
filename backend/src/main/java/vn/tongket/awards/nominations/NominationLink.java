package vn.tongket.awards.nominations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.observations.ObservationResponse;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.tasks.PlanRef;
import vn.tongket.plans.tasks.TaskResponse;
import vn.tongket.plans.tasks.TaskStatus;
import vn.tongket.plans.tasks.Timing;

/**
 * What a nomination rests on, with what it said when it was named; what it says since is at its own address.
 *
 * @param task one of a task and a result
 * @param recordedAt when it was named
 * @param recordedBy sign-in name
 */
@Schema(name = "NominationLink")
public record NominationLink(
        UUID id, @Nullable Task task, @Nullable Result result, Instant recordedAt, String recordedBy) {

    /**
     * A task as it stood.
     *
     * @param timing null for a group
     */
    @Schema(name = "LinkedTask")
    public record Task(
            UUID id,
            PlanRef plan,
            String code,
            Name title,
            @Nullable UnitRef lead,
            @Nullable LocalDate due,
            TaskStatus status,
            @Nullable Timing timing,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate acceptedOn) {

        static Task of(TaskResponse task) {
            return new Task(
                    task.id(),
                    task.plan(),
                    task.code(),
                    task.title(),
                    task.lead(),
                    task.due(),
                    task.status(),
                    task.timing(),
                    task.completedOn(),
                    task.acceptedOn());
        }
    }

    /**
     * A value as it stood.
     *
     * @param breakdown which part of the whole it is about; empty for the whole
     * @param value null where it is not applicable
     */
    @Schema(name = "LinkedResult")
    public record Result(
            String indicator,
            UnitRef unit,
            String period,
            Map<String, String> breakdown,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Integer version) {

        static Result of(ObservationResponse value) {
            return new Result(
                    value.indicator(),
                    value.unit(),
                    value.period().text(),
                    value.breakdown(),
                    value.value(),
                    value.numerator(),
                    value.denominator(),
                    value.version());
        }
    }
}
