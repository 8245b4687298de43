package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;
import vn.tongket.plans.tasks.DuePrecision;
import vn.tongket.plans.tasks.PlanRef;

/** Every query about requests for another deadline. */
@ApplicationScoped
class ExtensionRepository {

    private static final String COLUMNS = """
            e.*, t.code as task_code, t.title_vi as task_title_vi, t.title_en as task_title_en,
            p.id as plan_id, p.title_vi as plan_title_vi, p.title_en as plan_title_en, p.year as plan_year
            """;

    private static final String TABLES =
            "task_extensions e join tasks t on t.id = e.task_id join task_plans p on p.id = t.plan_id";

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.instant("askedAt", "e.asked_at"), SortKey.date("due", "e.asked_due"), SortKey.id("e.id"));

    private final Sql sql;

    ExtensionRepository(Sql sql) {
        this.sql = sql;
    }

    /** A request, and the revision of it. */
    record StoredExtension(
            ExtensionResponse extension, @Nullable UUID askedBy, long revision) {}

    Page<ExtensionResponse> page(UUID task, List<String> statuses, PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-askedAt"))
                .where("e.task_id = ?", task)
                .whereAny("e.status", statuses)
                .page(sql, page, ExtensionRepository::extension, ExtensionResponse.class);
    }

    /** A page over the tasks of all plans that somebody sees the work on. */
    Page<ExtensionResponse> page(ExtensionListQuery.Filter filter, ReportedWork seen, PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-askedAt"))
                .where(ReportedWork.SEEN, seen.all(), seen.some(), seen.some())
                .whereGiven("t.plan_id = ?", filter.plan())
                .whereAny("e.status", filter.statuses())
                .page(sql, page, ExtensionRepository::extension, ExtensionResponse.class);
    }

    Optional<StoredExtension> find(UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where e.id = ?",
                row -> new StoredExtension(extension(row), row.idOrNull("asked_by_id"), row.count("revision")),
                id);
    }

    boolean isAsked(UUID task) {
        return sql.number("select count(*) as n from task_extensions where task_id = ? and status = 'asked'", task) > 0;
    }

    void add(UUID id, TaskInHand task, WriteExtension body, Actor by, Instant now) {
        sql.update(
                """
                insert into task_extensions (id, task_id, from_due, from_precision, asked_due, asked_precision, reason,
                  document, asked_at, asked_by, asked_by_id, status, revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'asked', 1)
                """,
                id,
                task.id(),
                task.due(),
                Objects.requireNonNull(task.duePrecision()).code(),
                body.due(),
                body.duePrecision().code(),
                body.reason(),
                body.document(),
                now,
                by.username(),
                by.id());
    }

    void decide(UUID id, WriteExtensionStatus decision, String by, Instant now) {
        sql.update("""
                update task_extensions set status = ?, decision_reason = ?, decision_document = ?, decided_at = ?,
                  decided_by = ?, revision = revision + 1
                where id = ?
                """, decision.status().code(), decision.reason(), decision.document(), now, by, id);
    }

    void withdraw(UUID id) {
        sql.update("update task_extensions set status = 'withdrawn', revision = revision + 1 where id = ?", id);
    }

    private static ExtensionResponse extension(Row row) {
        return new ExtensionResponse(
                row.id("id"),
                new ReportedTask(
                        row.id("task_id"),
                        row.text("task_code"),
                        row.name("task_title"),
                        new PlanRef(row.id("plan_id"), row.name("plan_title"), row.number("plan_year"))),
                row.date("from_due"),
                Codes.read(DuePrecision.class, row.text("from_precision")),
                row.date("asked_due"),
                Codes.read(DuePrecision.class, row.text("asked_precision")),
                row.text("reason"),
                row.textOrNull("document"),
                Codes.read(ExtensionStatus.class, row.text("status")),
                row.instant("asked_at"),
                row.text("asked_by"),
                row.instantOrNull("decided_at"),
                row.textOrNull("decided_by"),
                row.textOrNull("decision_reason"),
                row.textOrNull("decision_document"));
    }
}
