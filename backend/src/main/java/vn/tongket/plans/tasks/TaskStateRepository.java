package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tongket.kernel.persistence.Sql;

/** Keeps what moves of a task, or no longer holds of it, so that it can be told what stood on a past day. */
@ApplicationScoped
class TaskStateRepository {

    private final Sql sql;

    TaskStateRepository(Sql sql) {
        this.sql = sql;
    }

    /** Keeps how a task stands from now on; it is locked, or new. */
    void add(UUID task, Instant now) {
        sql.update("""
                insert into task_states (task_id, number, since, due, due_precision, slips, reported_percent)
                select t.id, (select count(*) + 1 from task_states s where s.task_id = t.id), ?, t.due, t.due_precision,
                       t.slips, t.reported_percent
                from tasks t where t.id = ?
                """, now, task);
    }

    /** Keeps the marks of these kinds that a task still bears and is about to lose; it is locked. */
    void end(UUID task, List<String> kinds, Instant now) {
        if (kinds.isEmpty()) {
            return;
        }
        sql.update("""
                insert into task_past_marks (task_id, number, kind, marked_on, marked_by, reason, ended_at)
                select t.id, (select count(*) from task_past_marks p where p.task_id = t.id) + row_number() over (order by m.kind),
                       m.kind, m.day, m.by, m.reason, ?
                from tasks t cross join lateral (values
                    ('completed', t.completed_on, t.completed_by, t.completion_note),
                    ('accepted', t.accepted_on, t.accepted_by, null),
                    ('cancelled', t.cancelled_on, t.cancelled_by, t.cancelled_reason),
                    ('paused', t.paused_on, t.paused_by, t.paused_reason)) m (kind, day, by, reason)
                where t.id = ? and m.day is not null and m.kind = any(?)
                """, now, task, kinds);
    }
}
