package vn.tongket.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tongket.kernel.persistence.Sql;

/** What calendars ask of tasks beyond what the list of tasks says. */
@ApplicationScoped
class CalendarRepository {

    private final Sql sql;

    CalendarRepository(Sql sql) {
        this.sql = sql;
    }

    /** The revisions of what was said of occurrences, by task and period; of those of which nothing was, there is none. */
    Map<String, Long> occurrenceRevisions(Collection<UUID> tasks) {
        Map<String, Long> revisions = new HashMap<>();
        sql.list(
                "select task_id, period, revision from task_occurrences where task_id = any(?::uuid[])",
                row -> revisions.put(occurrence(row.id("task_id"), row.text("period")), row.count("revision")),
                tasks);
        return revisions;
    }

    /** How an occurrence is named, the same for ever. */
    static String occurrence(UUID task, String period) {
        return task + "-" + period;
    }

    /** The revisions of tasks. */
    Map<UUID, Long> revisions(Collection<UUID> tasks) {
        Map<UUID, Long> revisions = new HashMap<>();
        sql.list(
                "select id, revision from tasks where id = any(?::uuid[])",
                row -> revisions.put(row.id("id"), row.count("revision")),
                tasks);
        return revisions;
    }
}
