package vn.tongket.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;

/** Counts tasks for statements. What is counted here and what {@code GET /tasks} lists is the same; tests hold both together. */
@ApplicationScoped
class StatementRepository {

    private static final String NUMBERS = """
            count(*) as assigned,
            count(*) filter (where c.status in ('open', 'completed', 'done') and c.due <= c.day) as due,
            count(*) filter (where c.status = 'done') as done,
            count(*) filter (where c.status = 'done' and c.timing = 'done-early') as early,
            count(*) filter (where c.status = 'done' and c.timing = 'done-on-time') as on_time,
            count(*) filter (where c.status = 'done' and c.timing = 'done-late') as late,
            count(*) filter (where c.status = 'done' and c.timing in ('not-stated', 'no-deadline')) as done_without_deadline,
            count(*) filter (where c.status in ('open', 'completed')) as not_done,
            count(*) filter (where c.status = 'open' and c.timing in ('not-due', 'due-soon')) as within_time,
            count(*) filter (where c.status = 'open' and c.timing = 'overdue') as overdue,
            count(*) filter (where c.status = 'completed') as awaiting_acceptance,
            count(*) filter (where c.status = 'open' and c.timing in ('not-stated', 'no-deadline')) as without_deadline,
            count(*) filter (where c.status = 'paused') as paused,
            count(*) filter (where c.status = 'cancelled') as cancelled,
            count(*) filter (where c.status = 'done' and c.original_timing = 'done-early') as originally_early,
            count(*) filter (where c.status = 'done' and c.original_timing = 'done-on-time') as originally_on_time,
            count(*) filter (where c.status = 'done' and c.original_timing = 'done-late') as originally_late,
            count(*) filter (where c.status = 'open' and c.original_timing = 'overdue') as originally_overdue
            """;

    /**
     * Lines and their links as they stood at a moment, under the names of the tables: all that follows asks them instead.
     */
    private static final String AS_THEY_STOOD = """
            tasks as materialized (select * from tasks_at(?::timestamptz, ?::date, ?::uuid)),
            task_units as materialized (select * from task_units_at(?::timestamptz, ?::uuid)),
            task_directives as materialized (select * from task_directives_at(?::timestamptz, ?::uuid)),
            """;

    private static final String COUNTED = """
            with %s k as (select ?::timestamptz as as_of, ?::date as day, ?::text as directive_asked),
            counted as materialized (
                select t.id, t.parent_id, t.due, k.day, k.directive_asked,
                       task_status(t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, k.day) as status,
                       task_timing(t.due_precision, t.due, t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, k.day)
                           as timing,
                       task_timing(t.original_precision, t.original_due, t.completed_on, t.accepted_on, t.cancelled_on,
                           t.paused_on, k.day) as original_timing
                from tasks t join task_plans pl on pl.id = t.plan_id cross join k
                where pl.published and (k.as_of is null or pl.known_since <= k.as_of)
                  and t.kind = 'task' and t.withdrawn_in is null %s
            ), keyed as materialized (
                select c.*, %s as key from counted c %s
            ), rows as (
                select 'row' as part, c.key, 0::bigint as again,
            """ + NUMBERS + """
                from keyed c group by c.key
                union all
                select 'total', null,
                       (select count(*) from keyed) - (select count(distinct id) from keyed),
            """ + NUMBERS + """
                from counted c
            )
            """;

    private static final String BELOW = "t.id in (select b.id from lines_below(?::uuid, ?::timestamptz, ?::date) b)";

    private final Sql sql;

    StatementRepository(Sql sql) {
        this.sql = sql;
    }

    /** What is counted, with the units that it names found. */
    record Scope(
            StatementQuery.Filter filter,
            @Nullable UUID unit,
            @Nullable UUID within,
            LocalDate today) {}

    /** The rows in their order, and all tasks. */
    record Counted(List<StatementCounts> rows, StatementCounts total, long again) {}

    Counted count(Scope scope) {
        StatementGrouping by = scope.filter().by();
        List<@Nullable Object> arguments = new ArrayList<>(former(scope));
        arguments.addAll(Arrays.asList(
                scope.filter().asOf(), scope.today(), scope.filter().directive()));
        String conditions = conditions(scope, arguments);
        if (by != StatementGrouping.PERIOD) {
            arguments.addAll(names(by, scope));
        }
        List<StatementCounts> rows = new ArrayList<>();
        List<Counted> totals = new ArrayList<>();
        sql.list(
                COUNTED.formatted(scope.filter().asOf() == null ? "" : AS_THEY_STOOD, conditions, by.key(), by.tables())
                        + named(by),
                row -> row.text("part").equals("row")
                        ? rows.add(counts(row))
                        : totals.add(new Counted(rows, counts(row), row.count("again"))),
                arguments.toArray());
        return totals.getFirst();
    }

    private static List<@Nullable Object> former(Scope scope) {
        Instant asOf = scope.filter().asOf();
        UUID plan = scope.filter().plan();
        return asOf == null ? List.of() : Arrays.asList(asOf, scope.today(), plan, asOf, plan, asOf, plan);
    }

    private static String conditions(Scope scope, List<@Nullable Object> arguments) {
        StatementQuery.Filter filter = scope.filter();
        Conditions conditions = new Conditions(arguments);
        conditions.given("t.plan_id = ?", filter.plan());
        conditions.given("pl.year = ?", filter.year());
        conditions.given("t.due >= ?", filter.from());
        conditions.given("t.due <= ?", filter.to());
        if (filter.group() != null) {
            conditions.add(BELOW, filter.group(), filter.asOf(), scope.today());
        }
        List<String> roles = filter.roles().isEmpty() ? List.of("lead", "coordinator", "watcher") : filter.roles();
        if (scope.unit() != null) {
            conditions.add(
                    "exists (select 1 from task_units r where r.task_id = t.id and r.unit_id = ? and r.role = any(?))",
                    scope.unit(),
                    roles);
        }
        if (scope.within() != null) {
            conditions.add("""
                    exists (select 1 from task_units r where r.task_id = t.id
                      and r.unit_id in (select unit_within(?, ?)) and r.role = any(?))
                    """, scope.within(), filter.date(), roles);
        }
        conditions.given("""
                exists (select 1 from task_directives a join directives d on d.id = a.directive_id
                  where a.task_id = t.id and ? in (d.code, d.id::text))
                """, filter.directive());
        return conditions.text.toString();
    }

    private static final class Conditions {

        private final StringBuilder text = new StringBuilder();
        private final List<@Nullable Object> arguments;

        Conditions(List<@Nullable Object> arguments) {
            this.arguments = arguments;
        }

        void given(String condition, @Nullable Object value) {
            if (value != null) {
                add(condition, value);
            }
        }

        void add(String condition, @Nullable Object... values) {
            text.append(" and (").append(condition).append(")");
            arguments.addAll(Arrays.asList(values));
        }
    }

    private static List<Object> names(StatementGrouping by, Scope scope) {
        return switch (by) {
            case UNIT, COORDINATOR -> List.of(scope.filter().date());
            case DIRECTIVE, GROUP, PERIOD -> List.of();
        };
    }

    /** The rows with their names and in their order; what has no key comes last. */
    private static String named(StatementGrouping by) {
        return switch (by) {
            case UNIT, COORDINATOR -> """
                select r.*, r.key::uuid as id, u.code, u.name_vi, u.name_en
                from rows r left join lateral unit_version_at(r.key::uuid, ?) u on true
                order by r.part, r.key is null, u.code, r.key
                """;
            case DIRECTIVE -> """
                select r.*, r.key::uuid as id, d.code, d.text_vi as name_vi, d.text_en as name_en
                from rows r left join directives d on d.id = r.key::uuid
                order by r.part, r.key is null, d.occasion_date desc nulls last, code_order(d.code), r.key
                """;
            case GROUP -> """
                select r.*, r.key::uuid as id, g.code, g.title_vi as name_vi, g.title_en as name_en
                from rows r left join tasks g on g.id = r.key::uuid left join task_plans pl on pl.id = g.plan_id
                order by r.part, r.key is null, pl.year desc, g.plan_id, g.ordinal
                """;
            case PERIOD -> """
                select r.*, null::uuid as id, r.key as code, null::text as name_vi, null::text as name_en
                from rows r order by r.part, r.key is null, r.key
                """;
        };
    }

    private static StatementCounts counts(Row row) {
        return new StatementCounts(
                row.textOrNull("key"),
                row.idOrNull("id"),
                row.textOrNull("code"),
                row.localizedTextOrNull("name"),
                row.count("assigned"),
                row.count("due"),
                row.count("done"),
                row.count("early"),
                row.count("on_time"),
                row.count("late"),
                row.count("done_without_deadline"),
                row.count("not_done"),
                row.count("within_time"),
                row.count("overdue"),
                row.count("awaiting_acceptance"),
                row.count("without_deadline"),
                row.count("paused"),
                row.count("cancelled"),
                row.count("originally_early"),
                row.count("originally_on_time"),
                row.count("originally_late"),
                row.count("originally_overdue"));
    }
}
