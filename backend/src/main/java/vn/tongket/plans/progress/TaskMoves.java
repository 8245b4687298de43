package vn.tongket.plans.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.plans.tasks.TaskStatus;

/** From where a task may go where, and what has to be said about it. It knows no database. */
final class TaskMoves {

    private static final Set<TaskStatus> WITH_REASON =
            EnumSet.of(TaskStatus.OPEN, TaskStatus.PAUSED, TaskStatus.CANCELLED);

    private TaskMoves() {}

    /** The states a person may move a task to. */
    static Set<TaskStatus> next(TaskStatus from) {
        return switch (from) {
            case OPEN -> EnumSet.of(TaskStatus.COMPLETED, TaskStatus.PAUSED, TaskStatus.CANCELLED);
            case COMPLETED -> EnumSet.of(TaskStatus.DONE, TaskStatus.OPEN);
            case PAUSED -> EnumSet.of(TaskStatus.OPEN, TaskStatus.CANCELLED);
            case DONE, CANCELLED -> EnumSet.of(TaskStatus.OPEN);
        };
    }

    /**
     * What is wrong with what is said about a move.
     *
     * @param completedOn when it was reported done, or null
     */
    static List<Fault> faults(WriteTaskStatus move, @Nullable LocalDate completedOn, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (WITH_REASON.contains(move.status())
                && (move.reason() == null || move.reason().isBlank())) {
            faults.add(Fault.at("/reason", "body.required"));
        }
        if (move.note() != null && move.status() != TaskStatus.COMPLETED) {
            faults.add(Fault.at("/note", "task.note-unexpected"));
        }
        day(move, completedOn, today, faults);
        return faults;
    }

    private static void day(
            WriteTaskStatus move, @Nullable LocalDate completedOn, LocalDate today, List<Fault> faults) {
        LocalDate on = move.on();
        if (on == null) {
            return;
        }
        if (move.status() == TaskStatus.OPEN) {
            faults.add(Fault.at("/on", "task.day-unexpected"));
        } else {
            faults.addAll(notAhead(on, today));
        }
        if (move.status() == TaskStatus.DONE && completedOn != null && on.isBefore(completedOn)) {
            faults.add(Fault.at("/on", "task.accepted-before-completed", completedOn));
        }
    }

    /** What happened did not happen tomorrow. */
    static List<Fault> notAhead(@Nullable LocalDate on, LocalDate today) {
        return on != null && on.isAfter(today) ? List.of(Fault.at("/on", "task.day-ahead", today)) : List.of();
    }
}
