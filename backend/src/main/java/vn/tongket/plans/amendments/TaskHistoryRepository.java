package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.plans.plans.CanonicalJson;

/** What is kept of the past of a task beside the versions of its plan. */
@ApplicationScoped
class TaskHistoryRepository {

    private final Sql sql;

    TaskHistoryRepository(Sql sql) {
        this.sql = sql;
    }

    /** An entry of the trail. */
    record Entry(
            Instant at,
            String resource,
            String action,
            String actor,
            @Nullable String onBehalfOf,
            @Nullable String reason,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    List<Entry> trail(UUID task) {
        return sql.list("select * from trail_of_task(?)", TaskHistoryRepository::entry, task);
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.instant("at"),
                row.text("resource"),
                row.text("action"),
                row.text("actor_name"),
                row.textOrNull("on_behalf_of"),
                row.textOrNull("reason"),
                tree(row.textOrNull("before")),
                tree(row.textOrNull("after")));
    }

    private static @Nullable JsonNode tree(@Nullable String text) {
        return text == null ? null : CanonicalJson.parse(text);
    }

    /**
     * An amendment that is in force, as it concerns a task.
     *
     * @param reason those of the lines about it
     */
    record InForce(int version, UUID id, int number, String decidedBy, String reason) {}

    List<InForce> amendments(UUID plan, UUID task) {
        return sql.list("""
                select a.version, a.id, a.number, a.decided_by,
                       string_agg(distinct coalesce(l.reason, a.reason), '; ') as reason
                from plan_amendments a join plan_amendment_lines l on l.amendment_id = a.id and l.task_id = ?
                where a.plan_id = ? and a.version is not null
                group by a.id
                """, TaskHistoryRepository::inForce, task, plan);
    }

    private static InForce inForce(Row row) {
        return new InForce(
                row.number("version"), row.id("id"), row.number("number"), row.text("decided_by"), row.text("reason"));
    }
}
