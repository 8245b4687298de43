package vn.tongket.analytics;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

    /** That nearly all rows keep to this is what the planner takes from the way it is written. */
    private static final String READ_AS = "nullif(o.period_end between a.first_day and a.last_day, false) is not null";

    private static final String GEOGRAPHY = """
            with asked as (
                select * from unnest(?::uuid[], ?::date[], ?::date[], ?::int[], ?::boolean[])
                    as a(indicator_id, first_day, last_day, slot, ratio)
            ), parts as (
                select reporter, place, weights::int[] as weights, marks, first, last
                from unnest(?::uuid[], ?::int[], ?::text[], ?::int[], ?::int[], ?::int[])
                    as m(reporter, place, weights, marks, first, last)
                offset 0
            )
            """;

    /** Values of units that stand for those below them. */
    private static final String ABOVE = """
            , above as materialized (
                select m.place, o.indicator_id, o.period, o.breakdown, m.first, m.last
                from parts m
                join asked a on m.weights[a.slot] is not null
                join observations o on o.unit_id = m.reporter and o.indicator_id = a.indicator_id and %s
                %s
                where m.last > m.first and m.marks & 2 = 0 and o.period_end = any(?::date[])
            )
            """;

    private static final String NOT_BELOW = """
            not exists (
                select 1 from above u
                where u.place = m.place and u.indicator_id = o.indicator_id and u.period = o.period
                  and u.breakdown = o.breakdown and u.first < m.first and m.first <= u.last)
            """;

    private static final String CONTRIBUTION =
            "jsonb_build_object('reporter', o.unit_id, 'value', v.value, 'numerator', v.numerator, 'denominator', v.denominator)";

    private static final String ROLLED_UP = """
            (%s
            select i.code as indicator, s.unit_id, s.unit_code, r.*
            from (
                select o.indicator_id, m.place, o.period, o.period_end, o.breakdown,
                    count(*)::int as contributions, count(v.value)::int as applicable,
                    sum(v.value) filter (where m.marks & 2 = 0) as value,
                    sum(v.numerator) filter (where m.marks & 2 = 0) as numerator,
                    sum(v.denominator) filter (where m.marks & 2 = 0) as denominator,
                    count(v.numerator)::int as with_parts,
                    sum(m.weights[a.slot])::int as reported, bit_or(m.marks) as marks,
                    min(o.period_basis collate "C") as first_basis, max(o.period_basis collate "C") as last_basis,
                    jsonb_agg(%s) filter (where m.marks & 2 <> 0 and v.value is not null) as pieces,
                    jsonb_agg(%s) filter (where a.ratio and v.numerator is null and v.value is not null) as printed
                from asked a
                join observations o on o.indicator_id = a.indicator_id and %s
                join parts m on m.reporter = o.unit_id and m.weights[a.slot] is not null
                %s
                where o.period_end = any(?::date[]) %s
                group by o.indicator_id, m.place, o.period, o.period_end, o.breakdown) r
            join indicators i on i.id = r.indicator_id
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
                "select i.id as indicator_id, days.day, d.decimals, d.direction, d.unit_of_measure, d.roll_up_in_space, d.levels"
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
                row.texts("levels").stream().map(Level::of).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether one of some units has a value of its own. */
    private boolean anyOf(Collection<UUID> units, FigureScope scope) {
        return !units.isEmpty()
                && sql.number("""
                                select count(*) as n from unnest(?::uuid[]) u(id)
                                where exists (
                                    select 1 from observations o
                                    where o.unit_id = u.id and o.period_end = any(?::date[])
                                      and o.indicator_id = any(?::uuid[])
                                    offset 0)
                                """, units, scope.days(), column(scope.readings(), FigureScope.Reading::indicator)) > 0;
    }

    /** What was reported, put together for each shown unit of a scope. */
    Page<FigureResponse> page(
            FigureQuery.Filter filter, FigureScope scope, PageRequest page, Function<RolledUp, FigureResponse> made) {
        boolean above = anyOf(scope.comprising(), scope);
        List<Object> known = filter.asOf() == null ? List.of() : List.of(filter.asOf());
        String version = filter.asOf() == null ? IN_FORCE : KNOWN_THEN;
        List<Object> arguments = new ArrayList<>(geography(scope));
        if (above) {
            arguments.addAll(known);
            arguments.add(scope.days());
        }
        arguments.addAll(known);
        arguments.add(scope.days());
        StringBuilder conditions = new StringBuilder();
        whereAny("o.period", filter.periods(), conditions, arguments);
        whereAny("o.breakdown", filter.breakdowns(), conditions, arguments);
        if (above) {
            conditions.append(" and ").append(NOT_BELOW);
        }
        arguments.add(column(scope.shown(), FigureScope.Shown::place));
        arguments.add(column(scope.shown(), shown -> shown.unit().unit()));
        arguments.add(column(scope.shown(), shown -> shown.unit().code()));
        String tables = ROLLED_UP.formatted(
                GEOGRAPHY + (above ? ABOVE.formatted(READ_AS, version) : ""),
                CONTRIBUTION,
                CONTRIBUTION,
                READ_AS,
                version,
                conditions);
        return new ListQuery(
                        "f.*",
                        tables,
                        arguments,
                        SORTABLE_ROLLED_UP,
                        List.of("indicator", "unit", "period", "breakdown"))
                .detailed(DETAILS, DETAIL_TABLES.formatted(version), known.toArray())
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
        return List.of(
                column(scope.readings(), FigureScope.Reading::indicator),
                column(scope.readings(), FigureScope.Reading::first),
                column(scope.readings(), FigureScope.Reading::last),
                column(scope.readings(), FigureScope.Reading::slot),
                column(scope.readings(), FigureScope.Reading::ratio),
                column(scope.belongings(), FigureScope.Belonging::reporter),
                column(scope.belongings(), FigureScope.Belonging::place),
                column(scope.belongings(), FigureScope.Belonging::weights),
                column(scope.belongings(), FigureScope.Belonging::marks),
                column(scope.belongings(), FigureScope.Belonging::first),
                column(scope.belongings(), FigureScope.Belonging::last));
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
