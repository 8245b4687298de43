package vn.tongket.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.tongket.platform.persistence.Sql;

/** Keeps what moves of a task and is not dated by itself, so that it can be told what stood on a past day. */
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
}
