package vn.tongket.plans.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.tasks.TaskStatus;
import vn.tongket.plans.tasks.Timing;

/**
 * One of the times at which a recurring task comes up.
 *
 * @param ordinal its number within the year of the plan
 * @param period the period it is of, such as {@code 2023-Q2}
 * @param due the last day of the period, or the task's own due date where that comes first
 * @param completedOn when it was reported done
 * @param note what was achieved, for those who work on the task or with it
 * @param timing how it stands today; early is before its period
 * @param completedBy sign-in name, for those who work on the task or with it
 * @param acceptedBy sign-in name, for the same
 */
@Schema(name = "TaskOccurrence")
public record OccurrenceResponse(
        Integer ordinal,
        String period,
        LocalDate due,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable String note,
        TaskStatus status,
        Timing timing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String completedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String acceptedBy) {

    OccurrenceResponse withoutPeople() {
        return new OccurrenceResponse(ordinal, period, due, completedOn, acceptedOn, null, status, timing, null, null);
    }
}
