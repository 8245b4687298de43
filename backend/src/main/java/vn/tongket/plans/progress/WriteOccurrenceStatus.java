package vn.tongket.plans.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.tasks.TaskStatus;

/**
 * A move of an occurrence of a recurring task.
 *
 * @param status {@code completed} (reported done), {@code done} (accepted) or {@code open} (taken up again)
 * @param on the day on which it was so, today without it; not with {@code open}
 * @param reason required for {@code open}
 * @param note what was achieved; with {@code completed} only
 */
public record WriteOccurrenceStatus(
        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {"open", "completed", "done"})
        TaskStatus status,

        @Nullable LocalDate on,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String note) {

    WriteTaskStatus asOfTask() {
        return new WriteTaskStatus(status, on, reason, note);
    }
}
