package vn.tongket.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.DuePrecision;
import vn.tongket.platform.persistence.Sql;

/** What became of tasks, written where they stand. Each move makes a new revision of the task; what is only reported does not. */
@ApplicationScoped
class TaskLedgerRepository {

    private final Sql sql;

    TaskLedgerRepository(Sql sql) {
        this.sql = sql;
    }

    void reported(UUID task, @Nullable BigDecimal percent) {
        sql.update("update tasks set reported_percent = ? where id = ?", percent, task);
    }

    void complete(UUID task, LocalDate on, String by, @Nullable String note) {
        sql.update("""
                update tasks set completed_on = ?, completed_by = ?, completion_note = ?, revision = revision + 1
                where id = ?
                """, on, by, note, task);
    }

    void accept(UUID task, LocalDate on, String by) {
        sql.update(
                "update tasks set accepted_on = ?, accepted_by = ?, revision = revision + 1 where id = ?",
                on,
                by,
                task);
    }

    /** As if nothing had become of it. */
    void reopen(UUID task) {
        sql.update("""
                update tasks set completed_on = null, completed_by = null, completion_note = null, accepted_on = null,
                  accepted_by = null, paused_on = null, paused_by = null, paused_reason = null, cancelled_on = null,
                  cancelled_by = null, cancelled_reason = null, revision = revision + 1
                where id = ?
                """, task);
    }

    void pause(UUID task, LocalDate on, String by, String reason) {
        sql.update(
                "update tasks set paused_on = ?, paused_by = ?, paused_reason = ?, revision = revision + 1 where id = ?",
                on,
                by,
                reason,
                task);
    }

    /** A task that rests is cancelled from its rest. */
    void cancel(UUID task, LocalDate on, String by, String reason) {
        sql.update("""
                update tasks set cancelled_on = ?, cancelled_by = ?, cancelled_reason = ?, paused_on = null,
                  paused_by = null, paused_reason = null, revision = revision + 1
                where id = ?
                """, on, by, reason, task);
    }

    /** Moves the deadline by an extension; the original one stays. */
    void extend(UUID task, LocalDate due, DuePrecision precision) {
        sql.update("""
                update tasks set due = ?, due_precision = ?, slips = slips + 1, revision = revision + 1 where id = ?
                """, due, precision.code(), task);
    }

    /** A deliverable is accepted, or no longer where there is no day. */
    void acceptDeliverable(
            UUID task, UUID deliverable, @Nullable LocalDate on, @Nullable String by, @Nullable String note) {
        sql.update(
                "update task_deliverables set accepted_on = ?, accepted_by = ?, acceptance_note = ? where id = ?",
                on,
                by,
                note,
                deliverable);
        touch(task);
    }

    /** A milestone is reached, or no longer where there is no day. */
    void reachMilestone(UUID task, UUID milestone, @Nullable LocalDate on, @Nullable String by) {
        sql.update("update task_milestones set reached_on = ?, reached_by = ? where id = ?", on, by, milestone);
        touch(task);
    }

    /** What belongs to the task has changed. */
    void touch(UUID task) {
        sql.update("update tasks set revision = revision + 1 where id = ?", task);
    }
}
