package vn.tongket.plans.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.tasks.TaskStatus;

/**
 * A move of a task, or of one of its occurrences.
 *
 * @param status {@code completed} (reported done), {@code done} (accepted), {@code open} (taken up again),
 *     {@code paused} or {@code cancelled}
 * @param on the day on which it was so, today without it; not with {@code open}
 * @param reason required for {@code open}, {@code paused} and {@code cancelled}
 * @param note what was achieved; with {@code completed} only
 */
public record WriteTaskStatus(
        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {"open", "completed", "done", "paused", "cancelled"})
        TaskStatus status,

        @Nullable LocalDate on,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String note) {}
