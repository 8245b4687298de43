package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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
import vn.tongket.kernel.time.Period;
import vn.tongket.plans.tasks.PlanRef;

/** Every query about progress reports. */
@ApplicationScoped
class ProgressReportRepository {

    private static final String COLUMNS = """
            r.*, t.code as task_code, t.title_vi as task_title_vi, t.title_en as task_title_en,
            p.id as plan_id, p.title_vi as plan_title_vi, p.title_en as plan_title_en, p.year as plan_year,
            (select count(*) from progress_files f where f.report_id = r.id)::int as files,
            (select count(*) from task_deliverables d where d.task_id = r.task_id)::int as deliverables,
            (select count(*) from task_deliverables d
             where d.task_id = r.task_id and d.accepted_on is not null)::int as accepted,
            b.earlier[1] as previous, b.earlier[2] as before_previous
            """;

    /** With the percents of the periods before it that were sent, the last one first. */
    private static final String TABLES = """
            progress_reports r
            join tasks t on t.id = r.task_id
            join task_plans p on p.id = t.plan_id
            cross join lateral (
              select array_agg(e.percent order by e.period_end desc, e.period) as earlier
              from progress_reports e
              where e.task_id = r.task_id and e.period_end < r.period_end and e.status in ('submitted', 'approved')) b
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.date("period", "r.period_end"), SortKey.instant("recordedAt", "r.recorded_at"), SortKey.id("r.id"));

    private final Sql sql;

    ProgressReportRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * A report and what its rules need.
     *
     * @param authors everybody who wrote or sent it
     */
    record StoredReport(
            ProgressReportResponse report, ProgressChecks.Facts facts, List<UUID> authors, UUID task, long revision) {}

    Page<StoredReport> page(UUID task, ProgressReportQuery.Filter filter, PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-period", "-recordedAt"))
                .where("r.task_id = ?", task)
                .whereAny("r.period", filter.periods())
                .whereAny("r.status", filter.statuses())
                .page(sql, page, ProgressReportRepository::found, StoredReport.class);
    }

    /** A page over the tasks of all plans that somebody sees the work on. */
    Page<StoredReport> page(ProgressReportListQuery.Filter filter, ReportedWork seen, PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-period", "-recordedAt"))
                .where(ReportedWork.SEEN, seen.all(), seen.some(), seen.some())
                .whereGiven("t.plan_id = ?", filter.plan())
                .whereAny("r.period", filter.periods())
                .whereAny("r.status", filter.statuses())
                .page(sql, page, ProgressReportRepository::found, StoredReport.class);
    }

    Optional<StoredReport> find(UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where r.id = ?", ProgressReportRepository::found, id);
    }

    /** The report of a task and period that is not withdrawn. */
    Optional<UUID> current(UUID task, Period period) {
        return sql.one(
                "select id from progress_reports where task_id = ? and period = ? and status <> 'withdrawn'",
                row -> row.id("id"),
                task,
                period.text());
    }

    void add(UUID id, UUID task, WriteProgressReport body, Actor author, Instant now) {
        sql.update(
                """
                insert into progress_reports (id, task_id, period, period_end, narrative, difficulties, percent,
                  warnings_comment, status, authors, author_ids, recorded_at, revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?, array_remove(array[?::uuid], null), ?, 1)
                """,
                id,
                task,
                body.period().text(),
                body.period().lastDay(),
                body.narrative(),
                body.difficulties(),
                body.percent(),
                body.warningsComment(),
                List.of(author.username()),
                author.id(),
                now);
    }

    void change(UUID id, WriteProgressReportChange body, Actor author) {
        sql.update(
                """
                update progress_reports set narrative = ?, difficulties = ?, percent = ?, warnings_comment = ?,
                  authors = array_append(array_remove(authors, ?), ?),
                  author_ids = array_remove(array_append(array_remove(author_ids, ?::uuid), ?::uuid), null), revision = revision + 1
                where id = ?
                """,
                body.narrative(),
                body.difficulties(),
                body.percent(),
                body.warningsComment(),
                author.username(),
                author.username(),
                author.id(),
                author.id(),
                id);
    }

    void submit(UUID id, Actor by, Instant now) {
        sql.update("""
                update progress_reports set status = 'submitted', submitted_at = ?, submitted_by = ?, decided_at = null,
                  decided_by = null, reason = null, authors = array_append(array_remove(authors, ?), ?),
                  author_ids = array_remove(array_append(array_remove(author_ids, ?::uuid), ?::uuid), null),
                  revision = revision + 1
                where id = ?
                """, now, by.username(), by.username(), by.username(), by.id(), by.id(), id);
    }

    void decide(UUID id, ProgressReportStatus status, @Nullable String reason, String by, Instant now) {
        sql.update("""
                update progress_reports set status = ?, reason = ?, decided_at = ?, decided_by = ?, revision = revision + 1
                where id = ?
                """, status.code(), reason, now, by, id);
    }

    void withdraw(UUID id, @Nullable String reason) {
        sql.update(
                "update progress_reports set status = 'withdrawn', reason = ?, revision = revision + 1 where id = ?",
                reason,
                id);
    }

    /** The percent of the last period of a task that is approved. */
    Optional<BigDecimal> approvedPercent(UUID task) {
        return sql.one("""
                select percent from progress_reports where task_id = ? and status = 'approved'
                order by period_end desc, decided_at desc limit 1
                """, row -> row.decimal("percent"), task);
    }

    private static StoredReport found(Row row) {
        ProgressChecks.Facts facts = new ProgressChecks.Facts(
                row.number("deliverables"),
                row.number("accepted"),
                row.decimalOrNull("previous"),
                row.decimalOrNull("before_previous"));
        List<String> authors = row.texts("authors");
        return new StoredReport(
                report(row, facts, authors), facts, row.ids("author_ids"), row.id("task_id"), row.count("revision"));
    }

    private static ProgressReportResponse report(Row row, ProgressChecks.Facts facts, List<String> authors) {
        String sender = row.textOrNull("submitted_by");
        return new ProgressReportResponse(
                row.id("id"),
                new ReportedTask(
                        row.id("task_id"),
                        row.text("task_code"),
                        row.name("task_title"),
                        new PlanRef(row.id("plan_id"), row.name("plan_title"), row.number("plan_year"))),
                row.text("period"),
                row.text("narrative"),
                row.textOrNull("difficulties"),
                row.decimal("percent"),
                facts.computed(),
                facts.previous(),
                List.of(),
                row.textOrNull("warnings_comment"),
                Codes.read(ProgressReportStatus.class, row.text("status")),
                row.number("files"),
                row.instant("recorded_at"),
                sender == null ? authors.getLast() : sender,
                row.instantOrNull("submitted_at"),
                row.instantOrNull("decided_at"),
                row.textOrNull("decided_by"),
                row.textOrNull("reason"));
    }
}
