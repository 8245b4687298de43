package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Sql;

/** What this room reads of the deliverables and milestones of a task. */
@ApplicationScoped
class TaskPartRepository {

    private final Sql sql;

    TaskPartRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * A deliverable or milestone.
     *
     * @param day when it was accepted or reached, or null
     * @param note on the acceptance
     */
    record Part(UUID id, @Nullable LocalDate day, @Nullable String note) {}

    Optional<Part> deliverable(UUID task, UUID id) {
        return sql.one(
                "select id, accepted_on, acceptance_note from task_deliverables where task_id = ? and id = ?",
                row -> new Part(row.id("id"), row.dateOrNull("accepted_on"), row.textOrNull("acceptance_note")),
                task,
                id);
    }

    Optional<Part> milestone(UUID task, UUID id) {
        return sql.one(
                "select id, reached_on from task_milestones where task_id = ? and id = ?",
                row -> new Part(row.id("id"), row.dateOrNull("reached_on"), null),
                task,
                id);
    }
}
