package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.plans.tasks.DuePrecision;
import vn.tongket.plans.tasks.PlanRef;
import vn.tongket.plans.tasks.TaskStatus;

/** What this room reads of tasks and their plans. */
@ApplicationScoped
class TaskInHandRepository {

    private static final String FOUND = """
            select t.id, t.code, t.title_vi, t.title_en, t.kind, t.start, t.due, t.due_precision, t.completed_on,
              t.completed_by_id, t.revision,
              task_status(t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, ?::date) as status,
              p.id as plan_id, p.title_vi as plan_title_vi, p.title_en as plan_title_en, p.year as plan_year, p.unit_id,
              u.code as unit_code, p.published, p.status = 'issued' and t.withdrawn_in is null as in_force,
              p.status = 'closed' and t.withdrawn_in is null as closed,
              exists (select 1 from tasks c where c.carried_from_id = t.id and c.withdrawn_in is null) as goes_on,
              (select r.unit_id from task_units r where r.task_id = t.id and r.role = 'lead') as lead_id,
              coalesce((select array_agg(r.unit_id::text) from task_units r where r.task_id = t.id), '{}') as units
            from tasks t join task_plans p on p.id = t.plan_id
            left join lateral unit_version_at(p.unit_id, make_date(p.year, 12, 31)) u on true
            where t.id = ?
            """;

    private final Sql sql;

    TaskInHandRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<TaskInHand> find(UUID task, LocalDate today) {
        return sql.one(FOUND, TaskInHandRepository::task, today, task);
    }

    /**
     * The same, held until the transaction ends: who wants to move it waits, and who wants to close its plan too. The plan
     * comes first, as everywhere.
     */
    Optional<TaskInHand> lock(UUID task, LocalDate today) {
        sql.list(
                "select id from task_plans where id = (select plan_id from tasks where id = ?) for share",
                row -> row.id("id"),
                task);
        return sql.one(FOUND + " for update of t", TaskInHandRepository::task, today, task);
    }

    private static TaskInHand task(Row row) {
        String precision = row.textOrNull("due_precision");
        return new TaskInHand(
                row.id("id"),
                row.text("code"),
                row.name("title"),
                row.text("kind").equals("group"),
                new PlanRef(row.id("plan_id"), row.name("plan_title"), row.number("plan_year")),
                row.id("unit_id"),
                row.text("unit_code"),
                row.flag("in_force"),
                row.flag("closed"),
                row.flag("goes_on"),
                row.flag("published"),
                row.idOrNull("lead_id"),
                row.texts("units").stream().map(UUID::fromString).toList(),
                row.dateOrNull("start"),
                row.dateOrNull("due"),
                Codes.readOrNull(DuePrecision.class, precision),
                Codes.read(TaskStatus.class, row.text("status")),
                row.dateOrNull("completed_on"),
                row.idOrNull("completed_by_id"),
                row.count("revision"));
    }
}
