package vn.tongket.plans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.persistence.ListQuery;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.SortKey;
import vn.tongket.platform.persistence.Sql;
import vn.tongket.platform.text.Name;
import vn.tongket.units.UnitRef;

/** Every query about tasks. */
@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<TaskEntity, UUID> {

    /** The order of a plan. */
    static final List<String> PLAN_ORDER = List.of("position");

    /** What is due next comes first. */
    static final List<String> DUE_ORDER = List.of("due", "year", "position");

    private static final String STATUS =
            "task_status(t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, k.day)";

    private static final String TIMING =
            "task_timing(t.due_precision, t.due, t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, k.day)";

    private static final String COLUMNS = """
            t.id, t.code, t.title_vi, t.title_en, t.period, t.start, t.due, t.original_due, t.due_precision, t.weight,
            %s as status, %s as timing, t.source_document, t.source_page, t.source_url, t.source_quote, t.revision,
            p.id as plan_id, p.title_vi as plan_title_vi, p.title_en as plan_title_en, p.year as plan_year,
            p.unit_id as plan_unit_id, p.status as plan_status,
            l.unit_id as lead_id, u.code as lead_code, u.name_vi as lead_name_vi, u.name_en as lead_name_en
            """.formatted(STATUS, TIMING);

    private static final String TABLES = """
            tasks t
            join plans p on p.id = t.plan_id
            cross join (select ?::timestamptz as as_of, ?::date as day) k
            left join task_units l on l.task_id = t.id and l.role = 'lead'
            left join lateral unit_version_at(l.unit_id, make_date(p.year, 12, 31)) u on true
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.number("position", "t.ordinal"),
            SortKey.date("due", "coalesce(t.due, 'infinity'::date)"),
            SortKey.text("code", "code_order(t.code)"),
            SortKey.number("year", "p.year"),
            SortKey.id("t.id"));

    private final Sql sql;

    TaskRepository(Sql sql) {
        this.sql = sql;
    }

    /** A task, the revision of it, and what decides who may see it. */
    record Found(TaskResponse task, long revision, UUID unit, PlanStatus planStatus) {}

    /** A page; timing is that of {@code today}, {@code unpublishedOf} as in {@link PlanAccess#seesUnpublishedOf}. */
    Page<TaskResponse> page(
            TaskQuery.Filter filter,
            @Nullable UUID unit,
            LocalDate today,
            @Nullable Set<UUID> unpublishedOf,
            List<String> order,
            PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, Arrays.asList(filter.asOf(), today), SORTABLE, order)
                .where(PlanRepository.KNOWN)
                .where(PlanRepository.VISIBLE, unpublishedOf == null, unpublishedOf == null ? Set.of() : unpublishedOf)
                .whereGiven("t.plan_id = ?", filter.plan())
                .whereAny(STATUS, filter.statuses())
                .whereAny(TIMING, filter.timings())
                .whereGiven("t.due >= ?", filter.dueFrom())
                .whereGiven("t.due <= ?", filter.dueTo())
                .whereWords("t.search_text", filter.words());
        if (unit != null) {
            query.where(
                    "exists (select 1 from task_units r where r.task_id = t.id and r.unit_id = ? and r.role = any(?))",
                    unit,
                    filter.roles().isEmpty() ? List.of("lead", "coordinator") : filter.roles());
        }
        if (filter.directive() != null) {
            query.where("""
                    exists (select 1 from task_directives a join directives d on d.id = a.directive_id
                      where a.task_id = t.id and ? in (d.code, d.id::text))
                    """, filter.directive());
        }
        Page<Found> found = query.page(sql, page, TaskRepository::found, Found.class);
        Details details = details(found.items().stream().map(f -> f.task().id()).toList());
        return found.map(f -> details.complete(f.task()), TaskResponse.class);
    }

    Optional<Found> one(UUID id, @Nullable Instant asOf, LocalDate today) {
        return sql.one(
                        "select " + COLUMNS + " from " + TABLES + " where t.id = ? and (" + PlanRepository.KNOWN + ")",
                        TaskRepository::found,
                        asOf,
                        today,
                        id)
                .map(f -> new Found(details(List.of(id)).complete(f.task()), f.revision(), f.unit(), f.planStatus()));
    }

    Optional<UUID> planOf(UUID task) {
        return sql.one("select plan_id from tasks where id = ?", row -> row.id("plan_id"), task);
    }

    Optional<TaskEntity> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<UUID> byCode(UUID plan, String code) {
        return sql.one("select id from tasks where plan_id = ? and code = ?", row -> row.id("id"), plan, code);
    }

    int nextOrdinal(UUID plan) {
        return Math.toIntExact(
                sql.number("select coalesce(max(ordinal), 0)::bigint + 1 as n from tasks where plan_id = ?", plan));
    }

    /** Writes a task with all that hangs on it. */
    void write(TaskEntity task, TaskContent content) {
        task.write(content);
        persist(task);
        flush();
        for (String table : List.of("task_units", "task_deliverables", "task_directives", "task_indicators")) {
            sql.update("delete from " + table + " where task_id = ?", task.id);
        }
        if (content.lead() != null) {
            sql.update(
                    "insert into task_units (task_id, unit_id, role, ordinal) values (?, ?, 'lead', 0)",
                    task.id,
                    content.lead());
        }
        sql.update("""
                insert into task_units (task_id, unit_id, role, ordinal)
                select ?, unit, 'coordinator', place from unnest(?::uuid[]) with ordinality as c (unit, place)
                """, task.id, content.coordinators());
        sql.update(
                """
                insert into task_deliverables (task_id, ordinal, name_vi, name_en)
                select ?, place, vi, nullif(en, '') from unnest(?::text[], ?::text[]) with ordinality as d (vi, en, place)
                """,
                task.id,
                content.deliverables().stream().map(Name::vi).toList(),
                content.deliverables().stream()
                        .map(name -> name.en() == null ? "" : name.en())
                        .toList());
        sql.update(
                "insert into task_directives (task_id, directive_id) select ?, unnest(?::uuid[])",
                task.id,
                content.directives());
        sql.update(
                "insert into task_indicators (task_id, indicator) select ?, unnest(?::text[])",
                task.id,
                content.indicators());
    }

    private record Details(
            Map<UUID, List<UnitRef>> coordinators,
            Map<UUID, List<Name>> deliverables,
            Map<UUID, List<DirectiveRef>> directives,
            Map<UUID, List<String>> indicators) {

        TaskResponse complete(TaskResponse task) {
            return new TaskResponse(
                    task.id(),
                    task.plan(),
                    task.code(),
                    task.title(),
                    task.lead(),
                    coordinators.getOrDefault(task.id(), List.of()),
                    task.period(),
                    task.start(),
                    task.due(),
                    task.originalDue(),
                    task.duePrecision(),
                    deliverables.getOrDefault(task.id(), List.of()),
                    directives.getOrDefault(task.id(), List.of()),
                    indicators.getOrDefault(task.id(), List.of()),
                    task.weight(),
                    task.reportedProgress(),
                    task.computedProgress(),
                    task.status(),
                    task.timing(),
                    task.source());
        }
    }

    private Details details(Collection<UUID> tasks) {
        return new Details(
                gathered("""
                        select r.task_id, r.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en
                        from task_units r join tasks t on t.id = r.task_id join plans p on p.id = t.plan_id
                        left join lateral unit_version_at(r.unit_id, make_date(p.year, 12, 31)) u on true
                        where r.role = 'coordinator' and r.task_id = any(?::uuid[]) order by r.ordinal
                        """, tasks, row -> UnitRef.from(row, "unit")),
                gathered(
                        "select task_id, name_vi, name_en from task_deliverables where task_id = any(?::uuid[]) order by ordinal",
                        tasks,
                        row -> row.name("name")),
                gathered("""
                        select a.task_id, d.id, d.code, d.text_vi, d.text_en
                        from task_directives a join directives d on d.id = a.directive_id
                        where a.task_id = any(?::uuid[]) order by code_order(d.code) collate "C", d.id
                        """, tasks, DirectiveRepository::ref),
                gathered(
                        "select task_id, indicator from task_indicators where task_id = any(?::uuid[]) order by indicator",
                        tasks,
                        row -> row.text("indicator")));
    }

    private <T> Map<UUID, List<T>> gathered(String statement, Collection<UUID> tasks, Function<Row, T> mapping) {
        Map<UUID, List<T>> lists = new HashMap<>();
        sql.list(
                statement,
                row -> lists.computeIfAbsent(row.id("task_id"), id -> new ArrayList<>())
                        .add(mapping.apply(row)),
                tasks);
        return lists;
    }

    private static Found found(Row row) {
        return new Found(
                task(row), row.count("revision"), row.id("plan_unit_id"), PlanStatus.of(row.text("plan_status")));
    }

    private static TaskResponse task(Row row) {
        String precision = row.textOrNull("due_precision");
        String timing = row.textOrNull("timing");
        return new TaskResponse(
                row.id("id"),
                new PlanRef(row.id("plan_id"), row.name("plan_title"), row.number("plan_year")),
                row.text("code"),
                row.name("title"),
                UnitRef.fromOrNull(row, "lead"),
                List.of(),
                row.textOrNull("period"),
                row.dateOrNull("start"),
                row.dateOrNull("due"),
                row.dateOrNull("original_due"),
                precision == null ? null : DuePrecision.of(precision),
                List.of(),
                List.of(),
                List.of(),
                row.decimalOrNull("weight"),
                null,
                null,
                TaskStatus.of(row.text("status")),
                timing == null ? null : Timing.of(timing),
                row.source());
    }
}
