package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;
import vn.tongket.plans.tasks.TaskStatus;
import vn.tongket.plans.tasks.Timing;

/** Every query about occurrences of recurring tasks. */
@ApplicationScoped
class OccurrenceRepository {

    private static final String COLUMNS = "o.*";

    private static final String TABLES = """
            tasks t
            cross join (select ?::date as day) k
            join task_plans p on p.id = t.plan_id
            cross join lateral task_occurrences_on(
                t.id, t.recurrence, p.year, t.start, t.due, t.cancelled_on, t.paused_on, k.day) o
            """;

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.date("due", "o.last_day"), SortKey.number("ordinal", "o.ordinal"));

    private final Sql sql;

    OccurrenceRepository(Sql sql) {
        this.sql = sql;
    }

    Page<OccurrenceResponse> page(UUID task, LocalDate today, PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(today), SORTABLE, List.of("ordinal"))
                .where("t.id = ?", task)
                .page(sql, page, OccurrenceRepository::occurrence, OccurrenceResponse.class);
    }

    /** An occurrence, and the revision of what was said of it: 0 where nothing ever was. */
    Optional<Reply.Revised<OccurrenceResponse>> find(UUID task, int ordinal, LocalDate today) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where t.id = ? and o.ordinal = ?",
                row -> new Reply.Revised<>(occurrence(row), row.count("revision")),
                today,
                task,
                ordinal);
    }

    /** The account of whoever reported one done; empty where nobody did, or the installation itself. */
    Optional<UUID> completedBy(UUID task, String period) {
        return sql.one("""
                select completed_by_id from task_occurrences
                where task_id = ? and period = ? and completed_by_id is not null
                """, row -> row.id("completed_by_id"), task, period);
    }

    void complete(UUID task, OccurrenceResponse occurrence, LocalDate on, Actor by, @Nullable String note) {
        sql.update("""
                insert into task_occurrences (task_id, period, due, completed_on, completed_by,
                  completed_by_id, completion_note, revision)
                values (?, ?, ?, ?, ?, ?, ?, 1)
                on conflict (task_id, period) do update
                set (due, completed_on, completed_by, completed_by_id, completion_note, revision)
                  = (excluded.due, excluded.completed_on, excluded.completed_by, excluded.completed_by_id, excluded.completion_note,
                     task_occurrences.revision + 1)
                """, task, occurrence.period(), occurrence.due(), on, by.username(), by.id(), note);
    }

    void accept(UUID task, String period, LocalDate on, String by) {
        sql.update("""
                update task_occurrences set accepted_on = ?, accepted_by = ?, revision = revision + 1
                where task_id = ? and period = ?
                """, on, by, task, period);
    }

    void reopen(UUID task, String period) {
        sql.update("""
                update task_occurrences set completed_on = null, completed_by = null, completed_by_id = null, completion_note = null,
                  accepted_on = null, accepted_by = null, revision = revision + 1
                where task_id = ? and period = ?
                """, task, period);
    }

    private static OccurrenceResponse occurrence(Row row) {
        return new OccurrenceResponse(
                row.number("ordinal"),
                row.text("period"),
                row.date("last_day"),
                row.dateOrNull("completed_on"),
                row.dateOrNull("accepted_on"),
                row.textOrNull("completion_note"),
                Codes.read(TaskStatus.class, row.text("status")),
                Codes.read(Timing.class, row.text("timing")),
                row.textOrNull("completed_by"),
                row.textOrNull("accepted_by"));
    }
}
