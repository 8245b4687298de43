package vn.tongket.analytics;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Direction;
import vn.tongket.indicators.RollUp;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.persistence.Json;
import vn.tongket.platform.persistence.ListQuery;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.SortKey;
import vn.tongket.platform.persistence.Sql;
import vn.tongket.platform.time.Period;
import vn.tongket.platform.time.PeriodBasis;
import vn.tongket.units.Level;

/** Every query about what was reported, put together for the units that are shown. */
@ApplicationScoped
class RolledUpRepository {

    /** The days on which periods with values end, of one indicator: from each to the next one, by the index. */
    private static final String ALL_DAYS = """
            (with recursive days(day) as (
                select min(o.period_end) from observations o where o.indicator_id = i.id
                union all
                select (select min(o.period_end) from observations o
                        where o.indicator_id = i.id and o.period_end > days.day)
                from days where days.day is not null)
             select day from days where day is not null)
            """;

    private static final String GIVEN_DAYS = """
            (select asked.day from unnest(?::date[]) asked(day)
             where exists (select 1 from observations o where o.indicator_id = i.id and o.period_end = asked.day))
            """;

    private static final String IN_FORCE =
            "join observation_versions v on v.observation_id = o.id and v.status = 'approved'";
    private static final String KNOWN_THEN = "join lateral observation_version_known_at(o.id, ?) v on true";

    /** The numbers in force stand with the keys, so that one index has all that is added up. */
    private static final String NUMBERS_IN_FORCE = """
            cross join lateral (
                select o.value_in_force as value, o.numerator_in_force as numerator, o.denominator_in_force as denominator
                where o.in_force) v
            """;

    /**
     * What is asked, and the lines of the reporters in the order in which the index has them. Each line has an entry for
     * each stretch of time: to which shown unit the reporter belongs then, and how.
     */
    private static final String GEOGRAPHY = """
            with asked as (
                select * from unnest(?::uuid[], ?::date[], ?::int[], ?::int[], ?::boolean[])
                    as a(indicator_id, day, stretch, slot, ratio)
            ), reporters as materialized (
                select r.id, (r.line - 1)::int as line from unnest(?::uuid[]) with ordinality as r(id, line) order by r.id
            )
            """;

    private static final String CONTRIBUTION =
            "jsonb_build_object('reporter', c.unit_id, 'value', c.value, 'numerator', c.numerator, 'denominator', c.denominator)";

    /**
     * Indicator by indicator and day by day, which keeps to the index and to small sets whatever the planner expects.
     * Where a value stands for units below its own, theirs do not count: units are counted off from the top.
     */
    private static final String ROLLED_UP = """
            (%s
            select i.code as indicator, s.unit_id, s.unit_code, a.indicator_id, a.day as period_end, r.*
            from asked a
            join indicators i on i.id = a.indicator_id
            cross join lateral (
                with contributions as materialized (
                    select o.unit_id, o.period, o.breakdown, o.period_basis, v.value, v.numerator, v.denominator,
                        m.line, (?::int[])[m.line * ? + a.stretch] as place,
                        (?::int[])[m.line * ? + a.stretch] as marks, (?::int[])[m.line * ? + a.slot] as weight
                    from observations o
                    join reporters m on m.id = o.unit_id
                    %s
                    where o.indicator_id = a.indicator_id and o.period_end = a.day %s
                ), layers as materialized (
                    select exists (select 1 from contributions c where c.marks & 8 <> 0 and c.weight >= 0) as several
                )
                select c.place, c.period, c.breakdown,
                    count(*)::int as contributions, count(c.value)::int as applicable,
                    sum(c.value) filter (where c.marks & 2 = 0) as value,
                    sum(c.numerator) filter (where c.marks & 2 = 0) as numerator,
                    sum(c.denominator) filter (where c.marks & 2 = 0) as denominator,
                    count(c.numerator)::int as with_parts,
                    sum(c.weight)::int as reported, bit_or(c.marks) as marks,
                    min(c.period_basis collate "C") as first_basis, max(c.period_basis collate "C") as last_basis,
                    jsonb_agg(%s) filter (where c.marks & 2 <> 0 and c.value is not null) as pieces,
                    jsonb_agg(%s) filter (where a.ratio and c.numerator is null and c.value is not null) as printed
                from (
                    select c.*, null::int as first, null::int as last, false as covered from contributions c
                    where c.weight >= 0 and not (select several from layers)
                    union all
                    select c.*, coalesce(c.first <= max(c.last) filter (where c.marks & 2 = 0) over (
                        partition by c.place, c.period, c.breakdown order by c.first
                        rows between unbounded preceding and 1 preceding), false)
                    from (
                        select c.*, (?::int[])[c.line * ? + a.stretch] as first, (?::int[])[c.line * ? + a.stretch] as last
                        from contributions c
                        where c.weight >= 0 and (select several from layers)) c) c
                where not c.covered
                group by c.place, c.period, c.breakdown) r
            join unnest(?::int[], ?::uuid[], ?::text[]) s(place, unit_id, unit_code) on s.place = r.place) f
            """;

    private static final List<SortKey> SORTABLE_ROLLED_UP = List.of(
            SortKey.text("indicator", "f.indicator"),
            SortKey.text("unit", "f.unit_code"),
            SortKey.text("period", "f.period"),
            SortKey.text("breakdown", "f.breakdown"),
            SortKey.text("id", "concat_ws(' ', f.indicator, f.period, f.breakdown, f.unit_id)"));

    private static final String DETAILS = """
            t.value as target_value, t.period as target_period, t.legal_basis as target_legal_basis,
            own.value_origin, own.source_document, own.source_page, own.source_url, own.source_quote
            """;

    private static final String DETAIL_TABLES = """
            left join lateral (
                select tv.value, t.period, tv.legal_basis
                from targets t join target_versions tv on tv.target_id = t.id and tv.version = t.revision
                where t.indicator_id = p.indicator_id and t.unit_id = p.unit_id and t.breakdown = p.breakdown
                  and t.period_end >= p.period_end
                order by (t.period = p.period) desc, t.period_end, t.period limit 1) t on true
            left join lateral (
                select v.* from observations o %s
                where p.contributions = 1 and p.marks & 1 = 1
                  and o.indicator_id = p.indicator_id and o.unit_id = p.unit_id and o.period = p.period
                  and o.breakdown = p.breakdown) own on true
            """;

    private final Sql sql;
    private final Json json;

    RolledUpRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** The rules for each indicator and each day on which periods with values end. */
    List<FigureRule> rules(FigureQuery.Filter filter) {
        List<Object> arguments = new ArrayList<>();
        if (!filter.periods().isEmpty()) {
            arguments.add(
                    filter.periods().stream().map(Period::lastDay).distinct().toList());
        }
        if (!filter.indicators().isEmpty()) {
            arguments.add(filter.indicators());
        }
        return sql.list(
                "select i.id as indicator_id, days.day, d.decimals, d.direction, d.unit_of_measure, d.roll_up_in_space, d.levels, d.version, d.valid_from"
                        + " from indicators i cross join lateral "
                        + (filter.periods().isEmpty() ? ALL_DAYS : GIVEN_DAYS)
                        + " days join lateral indicator_version_at(i.id, days.day) d on true"
                        + (filter.indicators().isEmpty() ? "" : " where i.code = any(?)"),
                RolledUpRepository::rule,
                arguments.toArray());
    }

    private static FigureRule rule(Row row) {
        return new FigureRule(
                row.id("indicator_id"),
                row.date("day"),
                row.number("decimals"),
                Direction.of(row.text("direction")),
                row.text("unit_of_measure"),
                RollUp.of(row.text("roll_up_in_space")),
                row.texts("levels").stream().map(Level::of).collect(Collectors.toUnmodifiableSet()),
                row.number("version"),
                row.dateOrNull("valid_from"));
    }

    /** What was reported, put together for each shown unit of a scope. */
    Page<FigureResponse> page(
            FigureQuery.Filter filter, FigureScope scope, PageRequest page, Function<RolledUp, FigureResponse> made) {
        List<Object> known = filter.asOf() == null ? List.of() : List.of(filter.asOf());
        List<Object> arguments = new ArrayList<>(geography(scope));
        arguments.addAll(known);
        StringBuilder conditions = new StringBuilder();
        whereAny("o.period", filter.periods(), conditions, arguments);
        whereAny("o.breakdown", filter.breakdowns(), conditions, arguments);
        FigureLines lines = scope.lines();
        arguments.addAll(List.of(lines.firsts(), lines.stretches(), lines.lasts(), lines.stretches()));
        arguments.add(column(scope.shown(), FigureScope.Shown::place));
        arguments.add(column(scope.shown(), shown -> shown.unit().unit()));
        arguments.add(column(scope.shown(), shown -> shown.unit().code()));
        String tables = ROLLED_UP.formatted(
                GEOGRAPHY,
                filter.asOf() == null ? NUMBERS_IN_FORCE : KNOWN_THEN,
                conditions,
                CONTRIBUTION,
                CONTRIBUTION);
        return new ListQuery(
                        "f.*",
                        tables,
                        arguments,
                        SORTABLE_ROLLED_UP,
                        List.of("indicator", "unit", "period", "breakdown"))
                .detailed(
                        DETAILS,
                        DETAIL_TABLES.formatted(filter.asOf() == null ? IN_FORCE : KNOWN_THEN),
                        known.toArray())
                .page(sql, page, row -> made.apply(rolledUp(row)), FigureResponse.class);
    }

    private static void whereAny(
            String expression, Collection<?> values, StringBuilder conditions, List<Object> arguments) {
        if (!values.isEmpty()) {
            conditions.append(" and ").append(expression).append(" = any(?)");
            arguments.add(values);
        }
    }

    private static List<Object> geography(FigureScope scope) {
        FigureLines lines = scope.lines();
        return List.of(
                column(scope.readings(), FigureScope.Reading::indicator),
                column(scope.readings(), FigureScope.Reading::day),
                column(scope.readings(), FigureScope.Reading::stretch),
                column(scope.readings(), FigureScope.Reading::slot),
                column(scope.readings(), FigureScope.Reading::ratio),
                lines.reporters(),
                lines.places(),
                lines.stretches(),
                lines.marks(),
                lines.stretches(),
                lines.weights(),
                lines.slots());
    }

    private static <T> List<Object> column(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).toList();
    }

    private RolledUp rolledUp(Row row) {
        return new RolledUp(
                row.text("indicator"),
                row.id("indicator_id"),
                Period.parse(row.text("period")),
                row.date("period_end"),
                row.text("breakdown"),
                row.number("place"),
                row.number("contributions"),
                row.number("applicable"),
                new RolledUp.Amounts(
                        row.decimalOrNull("value"), row.decimalOrNull("numerator"), row.decimalOrNull("denominator")),
                row.number("with_parts"),
                row.number("reported"),
                row.number("marks"),
                PeriodBasis.of(row.text("first_basis")),
                PeriodBasis.of(row.text("last_basis")),
                contributions(row.textOrNull("pieces")),
                contributions(row.textOrNull("printed")),
                FigureRepository.target(row),
                row.textOrNull("value_origin"),
                row.source());
    }

    private List<RolledUp.Contribution> contributions(@Nullable String text) {
        return text == null ? List.of() : json.read(text, new TypeReference<>() {});
    }
}
