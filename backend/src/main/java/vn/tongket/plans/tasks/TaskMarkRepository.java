package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;

/** Writes what becomes of tasks. */
@ApplicationScoped
class TaskMarkRepository {

    private static final String REF = """
            select t.id, t.plan_id, t.code, t.kind, t.start, t.due, t.original_due, t.due_precision,
                   t.completed_on, t.completed_by, t.accepted_on, t.paused_on, t.cancelled_on, t.reported_percent,
                   t.withdrawn_in, t.revision, pl.unit_id, pl.year, pl.status as plan_status,
                   (select l.unit_id from task_units l where l.task_id = t.id and l.role = 'lead') as lead,
                   array(select r.unit_id::text from task_units r where r.task_id = t.id and r.role = 'coordinator'
                         order by r.ordinal) as coordinators,
                   array(select r.unit_id::text from task_units r where r.task_id = t.id and r.role = 'watcher'
                         order by r.ordinal) as watchers
            from tasks t join task_plans pl on pl.id = t.plan_id where t.id = ?
            """;

    private final Sql sql;
    private final TaskStateRepository states;

    TaskMarkRepository(Sql sql, TaskStateRepository states) {
        this.sql = sql;
        this.states = states;
    }

    Optional<TaskRef> find(UUID task) {
        return sql.one(REF, TaskMarkRepository::ref, task);
    }

    /** Whether everybody may read the tasks of a plan. */
    boolean ofPublished(UUID plan) {
        return sql.one("select published from task_plans where id = ?", row -> row.flag("published"), plan)
                .orElse(false);
    }

    Optional<TaskRef> lock(UUID task) {
        return sql.one("select id from tasks where id = ? for update", row -> row.id("id"), task)
                .flatMap(this::find);
    }

    private static TaskRef ref(Row row) {
        String precision = row.textOrNull("due_precision");
        return new TaskRef(
                row.id("id"),
                new TaskRef.Plan(row.id("plan_id"), row.id("unit_id"), row.number("year"), row.text("plan_status")),
                row.text("code"),
                Codes.read(TaskKind.class, row.text("kind")),
                new TaskRef.Parts(
                        row.idOrNull("lead"),
                        row.texts("coordinators").stream().map(UUID::fromString).toList(),
                        row.texts("watchers").stream().map(UUID::fromString).toList()),
                row.dateOrNull("start"),
                row.dateOrNull("due"),
                row.dateOrNull("original_due"),
                Codes.readOrNull(DuePrecision.class, precision),
                new TaskRef.Course(
                        row.dateOrNull("completed_on"),
                        row.textOrNull("completed_by"),
                        row.dateOrNull("accepted_on"),
                        row.dateOrNull("paused_on"),
                        row.dateOrNull("cancelled_on"),
                        row.decimalOrNull("reported_percent")),
                row.numberOrNull("withdrawn_in") != null,
                row.count("revision"));
    }

    /** Writes a mark; how many rows it found to write to. */
    int write(UUID task, TaskMark mark, Instant now) {
        sql.update("update tasks set revision = revision + 1 where id = ?", task);
        states.end(task, ended(mark), now);
        int written = write(task, mark);
        if (mark instanceof TaskMark.Extended || mark instanceof TaskMark.Reported) {
            states.add(task, now);
        }
        return written;
    }

    /** The kinds of marks that no longer hold once another is set. */
    private static List<String> ended(TaskMark mark) {
        return switch (mark) {
            case TaskMark.Completed m -> List.of("paused");
            case TaskMark.Cancelled m -> List.of("paused");
            case TaskMark.Reopened m -> List.of("completed", "accepted", "cancelled", "paused");
            default -> List.of();
        };
    }

    private int write(UUID task, TaskMark mark) {
        return switch (mark) {
            case TaskMark.Completed m ->
                sql.update(
                        "update tasks set completed_on = ?, completed_by = ?, completed_by_id = ?::uuid, completion_note = ?::text, paused_on = null, paused_by = null, paused_reason = null where id = ?",
                        m.on(),
                        m.by(),
                        m.account(),
                        m.note(),
                        task);
            case TaskMark.Accepted m ->
                sql.update("update tasks set accepted_on = ?, accepted_by = ? where id = ?", m.on(), m.by(), task);
            case TaskMark.Paused m ->
                sql.update(
                        "update tasks set paused_on = ?, paused_by = ?, paused_reason = ? where id = ?",
                        m.on(),
                        m.by(),
                        m.reason(),
                        task);
            case TaskMark.Cancelled m ->
                sql.update(
                        "update tasks set cancelled_on = ?, cancelled_by = ?, cancelled_reason = ?, paused_on = null, paused_by = null, paused_reason = null where id = ?",
                        m.on(),
                        m.by(),
                        m.reason(),
                        task);
            case TaskMark.Reopened m -> reopen(task);
            case TaskMark.Extended m ->
                sql.update(
                        "update tasks set due = ?, due_precision = ?, slips = slips + 1 where id = ?",
                        m.due(),
                        m.precision().code(),
                        task);
            case TaskMark.Reported m ->
                sql.update("update tasks set reported_percent = ?::numeric where id = ?", m.percent(), task);
            case TaskMark.DeliverableAccepted m ->
                sql.update(
                        "update task_deliverables set accepted_on = ?::date, accepted_by = ?::text, acceptance_note = ?::text where task_id = ? and id = ?",
                        m.on(),
                        m.by(),
                        m.note(),
                        task,
                        m.deliverable());
            case TaskMark.MilestoneReached m ->
                sql.update(
                        "update task_milestones set reached_on = ?::date, reached_by = ?::text where task_id = ? and id = ?",
                        m.on(),
                        m.by(),
                        task,
                        m.milestone());
        };
    }

    private int reopen(UUID task) {
        return sql.update("""
                update tasks set completed_on = null, completed_by = null, completed_by_id = null, completion_note = null,
                    accepted_on = null, accepted_by = null, paused_on = null, paused_by = null, paused_reason = null,
                    cancelled_on = null, cancelled_by = null, cancelled_reason = null
                where id = ?
                """, task);
    }
}
