package vn.tongket.indicators.analytics.making;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.indicators.analytics.asking.Visibility;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.MissingPolicy;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.Keys;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;

/** Every query about what was reported, put together for the units that are shown. */
@ApplicationScoped
@Reads("units")
class RolledUpRepository {

    /** The days on which periods with values end, of one indicator: from each to the next one, by the index. */
    private static final String ALL_DAYS = """
            (with recursive days(day) as (
                select min(o.period_end) from observations o where o.indicator_id = i.id
                union all
                select (select min(o.period_end) from observations o
                        where o.indicator_id = i.id and o.period_end > days.day)
                from days where days.day is not null)
             select day, true as stored from days where day is not null
             union all
             select 'infinity', false where not exists (select 1 from observations o where o.indicator_id = i.id))
            """;

    /** {@code offset 0}, so that values are looked for once for each day and not at every mention. */
    private static final String GIVEN_DAYS = """
            (select asked.day, exists (
                select 1 from observations o where o.indicator_id = i.id and o.period_end = asked.day) as stored
             from unnest(?::date[]) asked(day) offset 0)
            """;

    private static final String RULES = """
            with told as materialized (
                select distinct o.indicator_id, o.period_end
                from observation_versions v join observations o on o.id = v.observation_id
                where v.first_day is not null
            )
            select i.id as indicator_id, i.code, days.day, days.stored, d.period_basis, d.decimals, d.direction, d.unit_of_measure, d.measure,
                d.frequency, d.roll_up_in_space, d.roll_up_in_time, d.missing_in_space, d.missing_in_time, d.formula, d.weight,
                d.levels, d.reporter_kinds, d.reports_for, d.version, d.valid_from,
                (select w.id from indicators w where w.code = d.weight) as weight_id,
                exists (select from told t where t.indicator_id = i.id and t.period_end = days.day) as days_told
            from indicators i cross join lateral %s days join lateral %s d on true
            where (days.stored or d.formula is not null or d.frequency = any(?))%s
            """;

    private static final String IN_FORCE =
            "join observation_versions v on v.observation_id = o.id and v.status = 'approved'";
    private static final String KNOWN_THEN = """
            join lateral (
                select k.*, k.approved_at > a.known as learned_later
                from (select ?::timestamptz as known, ?::timestamptz as recorded) a
                cross join lateral observation_version_known_at(o.id, a.known, a.recorded) k) v on true
            """;

    /** The numbers in force stand with the keys, so that one index has all that is added up. */
    private static final String NUMBERS_IN_FORCE = """
            cross join lateral (
                select o.value_in_force as value, o.numerator_in_force as numerator, o.denominator_in_force as denominator
                where o.in_force) v
            """;

    /** What waits stands for what is in force, where the caller may see it. */
    private static final String NUMBERS_WAITING = """
            cross join lateral (
                select w.* from (
                    select x.value, x.numerator, x.denominator, true as waiting from observation_versions x
                    where x.observation_id = o.id and x.status in ('draft', 'submitted') and %s
                    union all
                    select o.value_in_force, o.numerator_in_force, o.denominator_in_force, false where o.in_force) w
                order by w.waiting desc limit 1) v
            """;

    private static final String WAITING_OR_IN_FORCE = """
            join lateral (
                select x.* from observation_versions x
                where x.observation_id = o.id
                  and (x.status = 'approved' or (x.status in ('draft', 'submitted') and %s))
                order by x.status <> 'approved' desc limit 1) v on true
            """;
    private static final String SEEN =
            "exists (select 1 from unit_covered_by(o.unit_id, o.period_end) a where a = any(?))";

    /**
     * The lines of the reporters in the order in which the index has them. Each line has an entry for
     * each stretch of time: to which shown unit the reporter belongs then, and how.
     */
    private static final String GEOGRAPHY = """
            with reporters as materialized (
                select r.id, (r.line - 1)::int as line from unnest(?::uuid[]) with ordinality as r(id, line) order by r.id
            )
            """;

    /**
     * What is asked, in the order of most lists, so that what comes after the end of a page is not even begun.
     */
    private static final String ASKED = """
            (select a.code collate "C" as indicator, a.* from unnest(
                ?::text[], ?::uuid[], ?::date[], ?::int[], ?::int[], ?::boolean[], ?::boolean[], ?::uuid[])
                with ordinality as a(code, indicator_id, day, stretch, slot, ratio, each, weight_id, number)
             order by 1) a
            """;

    private static final String CONTRIBUTION =
            "jsonb_build_object('reporter', c.unit_id, 'value', c.value, 'numerator', c.numerator, 'denominator', c.denominator)";

    /** With what weighs it, and since when it counts as known. */
    private static final String EACH = """
            jsonb_build_object('reporter', c.unit_id, 'value', c.value, 'numerator', c.numerator,
                'denominator', c.denominator, 'units', c.weight, 'known', (
                    select v.known_since from observations o %1$s
                    where o.indicator_id = a.indicator_id and o.unit_id = c.unit_id and o.period = c.period
                      and o.breakdown = c.breakdown),
                'weight', (
                    select v.value from observations o %1$s
                    where o.indicator_id = a.weight_id and o.unit_id = c.unit_id and o.period = c.period
                      and o.breakdown in (c.breakdown, '')
                    order by o.breakdown desc limit 1))
            """;

    /**
     * Indicator by indicator and day by day, which keeps to the index and to small sets whatever the planner expects.
     * Where a value stands for units below its own, theirs do not count: units are counted off from the top.
     */
    private static final String ROLLED_UP = """
            (%s
            select a.indicator, (?::uuid[])[r.place + 1] as unit_id, (?::text[])[r.place + 1] as unit_code, a.indicator_id,
                a.day as period_end, r.*
            from %s
            cross join lateral (
                with contributions as materialized (
                    select o.unit_id, o.period, o.breakdown, o.period_basis, v.value, v.numerator, v.denominator,
                        m.line, (?::int[])[m.line * ? + a.stretch] as place,
                        (?::int[])[m.line * ? + a.stretch]%s as marks, (?::int[])[m.line * ? + a.slot] as weight
                    from observations o
                    join reporters m on m.id = o.unit_id
                    %s
                    where o.indicator_id = a.indicator_id and o.period_end = a.day %s
                ), layers as materialized (
                    select exists (select 1 from contributions c where c.marks & 8 <> 0 and c.weight >= 0) as several
                )
                select c.place, c.period, c.breakdown,
                    count(*)::int as contributions, count(c.value)::int as applicable,
                    sum(c.value) as value, sum(c.numerator) as numerator, sum(c.denominator) as denominator,
                    count(c.numerator)::int as with_parts,
                    sum(c.weight)::int as reported, bit_or(c.marks | case when c.weight = 0 and c.marks & 1 = 0 then %d else 0 end) as marks,
                    min(c.period_basis collate "C") as first_basis, max(c.period_basis collate "C") as last_basis,
                    jsonb_agg(%s) filter (where a.ratio and c.numerator is null and c.value is not null) as printed,
                    jsonb_agg(%s) filter (where a.each and c.value is not null) as each
                from (
                    select c.*, null::int as first, null::int as last, false as covered from contributions c
                    where c.weight >= 0 and not (select several from layers)
                    union all
                    select c.*, coalesce(c.first <= max(c.last) over (
                        partition by c.place, c.period, c.breakdown order by c.first
                        rows between unbounded preceding and 1 preceding), false)
                    from (
                        select c.*, (?::int[])[c.line * ? + a.stretch] as first, (?::int[])[c.line * ? + a.stretch] as last
                        from contributions c
                        where c.weight >= 0 and (select several from layers)) c) c
                where not c.covered
                group by c.place, c.period, c.breakdown) r) f
            """;

    /** Only what belongs to some shown units on some days of some indicators: a flag for each of these and each of those. */
    private static final String OF_GROUPS =
            " and (?::boolean[])[(a.number::int - 1) * ? + (?::int[])[m.line * ? + a.stretch] + 1]";

    /**
     * The same made of sums; those that do not count as they stand are marked. With {@code offset 0} no condition on a line
     * gets among the lines, which are therefore brought in order once and not for each day. Where there are many lines it
     * stands after the sums too, which are then read as they come and not line by line, so that one plan does for all.
     */
    private static final String SUMMED_UP = """
            (select a.indicator, (?::uuid[])[r.place + 1] as unit_id, (?::text[])[r.place + 1] as unit_code, a.indicator_id,
                a.day as period_end, r.*
            from %s
            cross join lateral (
                select c.place, c.period, c.breakdown,
                    sum(c.contributions)::int as contributions, sum(c.applicable)::int as applicable,
                    case when sum(c.applicable) > 0 then sum(c.value) end as value,
                    case when sum(c.with_parts) > 0 then sum(c.numerator) end as numerator,
                    case when sum(c.with_parts) > 0 then sum(c.denominator) end as denominator,
                    sum(c.with_parts)::int as with_parts, sum(c.contributions * c.weight)::int as reported,
                    bit_or(c.marks | case when a.ratio and c.with_parts < c.applicable then %d else 0 end
                        | case when c.weight = 0 and c.marks & 1 = 0 then %d else 0 end) as marks,
                    min(c.period_basis collate "C") as first_basis, max(c.period_basis collate "C") as last_basis,
                    null::jsonb as printed, null::jsonb as each
                from (
                    select o.*, (?::int[])[(m.line - 1) * ? + a.stretch] as place,
                        (?::int[])[(m.line - 1) * ? + a.stretch] as marks, (?::int[])[(m.line - 1) * ? + a.slot] as weight
                    from (
                        select * from observation_sums o
                        where o.indicator_id = a.indicator_id and o.period_end = a.day and o.contributions > 0 %s
                        %s) o
                    join unnest(?::uuid[], ?::boolean[]) with ordinality as m(id, alone, line)
                        on m.id = o.summed_with and m.alone = o.alone
                    offset 0) c
                where c.weight >= 0
                group by c.place, c.period, c.breakdown) r) f
            """;

    /** From the newest value on, until one is found that was known. */
    private static final String LAST_DAY_THEN = """
            select max(d.day) as day
            from (select ?::timestamptz as known, ?::timestamptz as recorded) a
            cross join indicators i
            cross join lateral (
                select o.period_end as day from observations o
                where o.indicator_id = i.id
                  and exists (select 1 from observation_version_known_at(o.id, a.known, a.recorded))
                order by o.period_end desc limit 1) d
            where ? or i.code = any(?)
            """;

    /** Of a line, where its values belong to and how, in the stretch of time that is read. */
    private static final String LINE = """
            (?::int[])[%1$s * ? + a.stretch] as place, (?::int[])[%1$s * ? + a.stretch] as marks,
            (?::int[])[%1$s * ? + a.slot] as weight, (?::int[])[%1$s * ? + a.stretch] as first,
            (?::int[])[%1$s * ? + a.stretch] as last
            """;

    /** Whether a shown unit is asked for on a day of an indicator. */
    private static final String WANTED = "l.weight >= 0 and (?::boolean[])[(a.number::int - 1) * ? + l.place + 1]";

    /**
     * Sums that count as they stand, with single values beside and above them: what a value stands for does not count again.
     * Where a sum lies below one only in part, the row is marked as mixed. Lines are looked up one by one, since they are few.
     */
    private static final String LAYERED = """
            (select a.indicator, (?::uuid[])[r.place + 1] as unit_id, (?::text[])[r.place + 1] as unit_code, a.indicator_id,
                a.day as period_end, r.*
            from %1$s
            cross join lateral (
                with told as (
                    select o.period, o.breakdown, o.period_basis, 1 as contributions,
                        (o.value_in_force is not null)::int as applicable,
                        (o.numerator_in_force is not null)::int as with_parts, o.value_in_force as value,
                        o.numerator_in_force as numerator, o.denominator_in_force as denominator, l.*, true as single
                    from (
                        select m.id, %2$s
                        from unnest(?::uuid[]) with ordinality as m(id, line)) l
                    cross join lateral (
                        select * from observations o
                        where o.indicator_id = a.indicator_id and o.period_end = a.day and o.unit_id = l.id and o.in_force %3$s
                        offset 0) o
                    where %4$s
                    union all
                    select o.period, o.breakdown, o.period_basis, o.contributions, o.applicable, o.with_parts, o.value,
                        o.numerator, o.denominator, l.id, l.place, l.marks, l.weight, l.first, l.last, false as single
                    from (
                        select m.id, m.alone, %2$s
                        from unnest(?::uuid[], ?::boolean[]) with ordinality as m(id, alone, line)) l
                    cross join lateral (
                        select * from observation_sums o
                        where o.indicator_id = a.indicator_id and o.period_end = a.day and o.summed_with = l.id
                          and o.alone = l.alone and o.contributions > 0 %3$s
                        offset 0) o
                    where %4$s
                ), layers as (
                    select t.*, max(t.last) filter (where t.single) over earlier as above,
                        min(t.first) filter (where t.single) over later as below
                    from told t
                    window earlier as (partition by t.place, t.period, t.breakdown order by t.first, t.single desc
                            rows between unbounded preceding and 1 preceding),
                        later as (partition by t.place, t.period, t.breakdown order by t.first, t.single desc
                            rows between 1 following and unbounded following)
                )
                select c.place, c.period, c.breakdown,
                    sum(c.contributions)::int as contributions, sum(c.applicable)::int as applicable,
                    case when sum(c.applicable) > 0 then sum(c.value) end as value,
                    case when sum(c.with_parts) > 0 then sum(c.numerator) end as numerator,
                    case when sum(c.with_parts) > 0 then sum(c.denominator) end as denominator,
                    sum(c.with_parts)::int as with_parts, sum(c.contributions * c.weight)::int as reported,
                    bit_or(c.marks | case when a.ratio and c.with_parts < c.applicable then %5$d else 0 end
                        | case when c.weight = 0 and c.marks & 1 = 0 then %6$d else 0 end
                        | case when not c.single and (c.above >= c.first or c.below <= c.last) then %5$d else 0 end) as marks,
                    min(c.period_basis collate "C") as first_basis, max(c.period_basis collate "C") as last_basis,
                    null::jsonb as printed, null::jsonb as each
                from layers c
                where c.above is null or c.above < case when c.single then c.first else c.last end
                group by c.place, c.period, c.breakdown) r) f
            """;

    private static final int MANY_LINES = 50;

    private static final List<SortKey> SORTABLE_ROLLED_UP = List.of(
            SortKey.text("indicator", "f.indicator"),
            SortKey.text("unit", "f.unit_code"),
            SortKey.text("period", "f.period"),
            SortKey.text("breakdown", "f.breakdown"),
            SortKey.text("id", "concat_ws(' ', f.indicator, f.period, f.breakdown, f.unit_id)"));

    private static final String DETAILS = """
            t.value as target_value, t.period as target_period, t.legal_basis as target_legal_basis,
            own.value_origin, own.definition_version, own.source_document, own.source_page, own.source_url, own.source_quote
            """;

    private static final String DETAIL_TABLES = """
            left join lateral (
                select tv.value, t.period, tv.legal_basis
                from targets t join %2$s
                where t.indicator_id = p.indicator_id and t.unit_id = p.unit_id and t.breakdown = p.breakdown
                  and t.period_end >= p.period_end
                order by (t.period = p.period) desc, t.period_end, t.period limit 1) t on true
            left join lateral (
                select v.* from observations o %1$s
                where (p.contributions = 1 or p.marks & 64 <> 0) and p.marks & 1 = 1
                  and o.indicator_id = p.indicator_id and o.unit_id = p.unit_id and o.period = p.period
                  and o.breakdown = p.breakdown limit 1) own on true
            """;

    private final Sql sql;
    private final Json json;

    RolledUpRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * The rules of indicators on days: where periods with values end then, and of those whose figures may be computed.
     *
     * @param indicators codes; all where empty
     * @param days null for all days on which periods with values end
     * @param finer frequencies of which longer periods may be made
     * @param asOf as known when; null for now
     */
    List<FigureRule> rules(
            Collection<String> indicators,
            @Nullable Collection<LocalDate> days,
            List<String> finer,
            @Nullable AsOf asOf) {
        List<Object> arguments = new ArrayList<>();
        if (days != null) {
            arguments.add(days);
        }
        if (asOf != null) {
            arguments.addAll(List.of(asOf.known(), asOf.recorded()));
        }
        arguments.add(finer);
        if (!indicators.isEmpty()) {
            arguments.add(indicators);
        }
        return sql.list(
                RULES.formatted(
                        days == null ? ALL_DAYS : GIVEN_DAYS,
                        asOf == null
                                ? "indicator_version_at(i.id, days.day)"
                                : "indicator_version_known_at(i.id, days.day, ?, ?)",
                        indicators.isEmpty() ? "" : " and i.code = any(?)"),
                RolledUpRepository::rule,
                arguments.toArray());
    }

    private static FigureRule rule(Row row) {
        Measure measure = Codes.read(Measure.class, row.text("measure"));
        return new FigureRule(
                row.id("indicator_id"),
                row.text("code"),
                row.date("day"),
                Codes.read(PeriodBasis.class, row.text("period_basis")),
                row.flag("stored"),
                row.number("decimals"),
                Codes.read(Direction.class, row.text("direction")),
                row.text("unit_of_measure"),
                measure,
                Codes.read(Frequency.class, row.text("frequency")),
                Codes.read(RollUp.class, row.text("roll_up_in_space")).of(measure),
                Codes.read(RollUp.class, row.text("roll_up_in_time")).of(measure),
                Codes.read(MissingPolicy.class, row.text("missing_in_space")),
                Codes.read(MissingPolicy.class, row.text("missing_in_time")),
                row.idOrNull("weight_id"),
                row.textOrNull("weight"),
                row.textOrNull("formula"),
                new Reporters(
                        row.texts("levels").stream()
                                .map(code -> Codes.read(Level.class, code))
                                .collect(Collectors.toUnmodifiableSet()),
                        Set.copyOf(row.texts("reporter_kinds")),
                        Codes.read(ReportsFor.class, row.text("reports_for")) == ReportsFor.OWN_DAYS),
                row.flag("days_told"),
                row.number("version"),
                row.dateOrNull("valid_from"));
    }

    /** By which an indicator leans on others. */
    record Leaning(@Nullable String formula, @Nullable String weight) {}

    /** What some indicators lean on, under any of their definitions. */
    List<Leaning> leanings(Collection<String> indicators) {
        return sql.list("""
                select distinct v.formula, v.weight from indicators i join indicator_versions v on v.indicator_id = i.id
                where i.code = any(?) and (v.formula is not null or v.weight is not null)
                """, row -> new Leaning(row.textOrNull("formula"), row.textOrNull("weight")), indicators);
    }

    /** The last day of the last period with values that count; empty where there are none. */
    Optional<LocalDate> lastDay(Collection<String> indicators, @Nullable AsOf asOf) {
        if (asOf != null) {
            return sql.one(
                    LAST_DAY_THEN,
                    row -> row.dateOrNull("day"),
                    asOf.known(),
                    asOf.recorded(),
                    indicators.isEmpty(),
                    indicators);
        }
        return indicators.isEmpty()
                ? sql.one(
                        "select max(period_end) as day from observations where in_force", row -> row.dateOrNull("day"))
                : sql.one("""
                        select max(d.day) as day from indicators i cross join lateral (
                            select max(o.period_end) as day from observations o
                            where o.indicator_id = i.id and o.in_force) d
                        where i.code = any(?)
                        """, row -> row.dateOrNull("day"), indicators);
    }

    /** What was reported, put together for each shown unit of a scope. */
    Page<RolledUp> page(FigureQuestion question, FigureScope scope, PageRequest page) {
        return page(question, scope, scope.lines(), scope.readings(), List.of(), page);
    }

    /**
     * Some figures of a scope.
     *
     * @param flags for each reading, which shown units are wanted
     * @param places of all of these units
     */
    private record Few(List<FigureScope.Reading> readings, List<Boolean> flags, Set<Integer> places) {

        static Few of(List<RolledUp> asked, FigureScope scope) {
            Map<List<Object>, Set<Integer>> places = new HashMap<>();
            asked.forEach(row -> places.computeIfAbsent(List.of(row.indicatorId(), row.day()), key -> new HashSet<>())
                    .add(row.place()));
            List<FigureScope.Reading> readings = scope.readings().stream()
                    .filter(reading -> places.containsKey(List.of(reading.indicator(), reading.day())))
                    .toList();
            List<Boolean> flags = readings.stream()
                    .map(reading -> places.get(List.of(reading.indicator(), reading.day())))
                    .flatMap(own -> IntStream.range(0, scope.shown().size()).mapToObj(own::contains))
                    .toList();
            return new Few(readings, flags, asked.stream().map(RolledUp::place).collect(Collectors.toSet()));
        }
    }

    /**
     * The same of a few figures.
     *
     * @param asked what a sum did not tell
     */
    List<RolledUp> groups(FigureQuestion question, FigureScope scope, List<RolledUp> asked, int most) {
        Few few = Few.of(asked, scope);
        return page(
                        question,
                        scope,
                        scope.lines().of(few.places()),
                        few.readings(),
                        few.flags(),
                        new PageRequest(most, null, List.of(), false))
                .items();
    }

    /**
     * What sums come to together with single values beside and above them. A row marked {@link FigureScope#MIXED} is none.
     *
     * @param asked what a sum did not tell
     */
    List<RolledUp> layered(
            FigureQuestion question, FigureScope scope, SharedSums.Read read, List<RolledUp> asked, int most) {
        Few few = Few.of(asked, scope);
        FigureLines<UUID> singles = read.singles().of(few.places());
        FigureLines<SharedSums.Sum> sums =
                read.sums().where(sum -> few.places().contains(sum.place()) && (sum.marks() & FigureScope.MIXED) == 0);
        List<Object> periods = new ArrayList<>();
        String conditions = conditions(question, periods);
        List<Object> wanted = List.of(few.flags(), scope.shown().size());
        List<Object> arguments = new ArrayList<>();
        arguments.addAll(places(scope));
        arguments.addAll(asked(few.readings()));
        arguments.addAll(layer(singles));
        arguments.add(singles.reporters());
        arguments.addAll(periods);
        arguments.addAll(wanted);
        arguments.addAll(layer(sums));
        arguments.add(column(sums.reporters(), SharedSums.Sum::unit));
        arguments.add(column(sums.reporters(), SharedSums.Sum::alone));
        arguments.addAll(periods);
        arguments.addAll(wanted);
        String tables = LAYERED.formatted(
                ASKED,
                LINE.formatted("(m.line::int - 1)"),
                conditions,
                WANTED,
                FigureScope.MIXED,
                FigureScope.IRREGULAR);
        PageRequest all = new PageRequest(most, null, List.of(), false);
        return page(tables, plannedOnce(arguments), new Standing(question), all).items();
    }

    private static List<Object> plannedOnce(List<Object> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof Collection<?> values ? new Keys(values) : argument)
                .toList();
    }

    private static List<Object> layer(FigureLines<?> lines) {
        List<Object> columns = new ArrayList<>(geography(lines));
        columns.addAll(List.of(lines.firsts(), lines.stretches(), lines.lasts(), lines.stretches()));
        return columns;
    }

    /**
     * The same of some lines and readings.
     *
     * @param flags for each reading, which shown units count; all in all of them where empty
     */
    private Page<RolledUp> page(
            FigureQuestion question,
            FigureScope scope,
            FigureLines<UUID> lines,
            List<FigureScope.Reading> readings,
            List<Boolean> flags,
            PageRequest page) {
        Standing standing = new Standing(question);
        List<Object> arguments = new ArrayList<>();
        arguments.add(lines.reporters());
        arguments.addAll(places(scope));
        arguments.addAll(asked(readings));
        arguments.addAll(geography(lines));
        arguments.addAll(standing.arguments());
        String conditions = conditions(question, arguments);
        if (!flags.isEmpty()) {
            conditions += OF_GROUPS;
            arguments.addAll(List.of(flags, scope.shown().size(), lines.places(), lines.stretches()));
        }
        arguments.addAll(standing.arguments());
        arguments.addAll(standing.arguments());
        arguments.addAll(List.of(lines.firsts(), lines.stretches(), lines.lasts(), lines.stretches()));
        String tables = ROLLED_UP.formatted(
                GEOGRAPHY,
                ASKED,
                standing.marks(),
                standing.numbers(),
                conditions,
                FigureScope.IRREGULAR,
                CONTRIBUTION,
                EACH.formatted(standing.versions()));
        return page(tables, arguments, standing, page);
    }

    /**
     * The indicators of which somebody told parts of the whole for some periods, or for shorter ones inside them.
     *
     * @param periods all where empty
     */
    Set<String> toldInParts(List<FigureRule> rules, List<Period> periods) {
        List<Period> inside = periods.stream()
                .flatMap(period -> Covers.inside(period).stream())
                .distinct()
                .toList();
        List<Object> arguments = new ArrayList<>();
        arguments.add(rules.stream().map(FigureRule::indicator).distinct().toList());
        StringBuilder conditions = new StringBuilder();
        whereAny("o.period", inside.stream().map(Period::text).toList(), conditions, arguments);
        whereAny("o.period_end", inside.stream().map(Period::lastDay).distinct().toList(), conditions, arguments);
        return Set.copyOf(sql.list("""
                select i.code from indicators i
                where i.id = any(?::uuid[])
                  and exists (select from indicator_versions d where d.indicator_id = i.id and d.breakdowns <> '[]')
                  and exists (
                    select from observations o where o.indicator_id = i.id and o.breakdown <> ''%s)
                """.formatted(conditions), row -> row.text("code"), arguments.toArray()));
    }

    /** The numbers stand with the keys; the days of the few that tell of some days only have an index of their own. */
    private static final String REPORTED_IN_FORCE = """
            cross join lateral (
                select o.value_in_force as value, o.numerator_in_force as numerator,
                    o.denominator_in_force as denominator, d.first_day, d.last_day, case when a.known then (
                        select k.known_since from observation_versions k
                        where k.observation_id = o.id and k.status = 'approved') end as known_since
                from (values (o.id)) own(id)
                left join observation_versions d
                    on d.observation_id = own.id and d.status = 'approved' and d.first_day is not null
                where o.in_force) v
            """;

    private static final String REPORTS = """
            select r.*, case when r.weight_id is not null then (
                select v.value from observations o %1$s
                where o.indicator_id = r.weight_id and o.unit_id = r.unit_id and o.period = r.period
                  and o.breakdown in (r.breakdown, '')
                order by o.breakdown desc limit 1) end as weight
            from (
                select a.code as indicator, w.id as weight_id, o.unit_id, o.period, o.breakdown, o.period_basis, v.value,
                    v.numerator, v.denominator, v.first_day, v.last_day, v.known_since, %3$s as waiting, %4$s as learned_later
                from unnest(?::text[], ?::text[], ?::boolean[]) a(code, weight, known)
                join indicators i on i.code = a.code
                left join indicators w on w.code = a.weight
                join observations o on o.indicator_id = i.id
                %5$s
                where o.period_end = any(?) and o.period = any(?) and o.unit_id = any(?::uuid[])%2$s) r
            """;

    /** What one unit reported, and of what. */
    record Reported(String indicator, String breakdown, CoverReport report) {}

    /** Every value of some units for some periods that counts for a question about what some rules are of. */
    List<Reported> reports(
            FigureQuestion question, Collection<FigureRule> rules, Collection<Period> periods, Collection<UUID> units) {
        Standing standing = new Standing(question);
        List<Object> arguments = new ArrayList<>(standing.arguments());
        List<FigureRule> each = List.copyOf(rules.stream()
                .collect(Collectors.toMap(
                        FigureRule::code, Function.identity(), (one, other) -> other, LinkedHashMap::new))
                .values());
        arguments.add(column(each, FigureRule::code));
        arguments.add(column(each, rule -> Objects.requireNonNullElse(rule.weightCode(), "")));
        Set<String> newest = rules.stream()
                .filter(rule -> rule.inSpace() == RollUp.LAST)
                .map(FigureRule::code)
                .collect(Collectors.toSet());
        arguments.add(column(each, rule -> newest.contains(rule.code())));
        arguments.addAll(standing.arguments());
        arguments.add(periods.stream().map(Period::lastDay).distinct().toList());
        arguments.add(periods.stream().map(Period::text).toList());
        arguments.add(units);
        StringBuilder conditions = new StringBuilder();
        whereAny("o.breakdown", question.breakdowns(), conditions, arguments);
        return sql.list(
                REPORTS.formatted(
                        standing.versions(),
                        conditions,
                        question.visibility() == null ? "false" : "v.status <> 'approved'",
                        question.asOf() == null ? "false" : "v.learned_later",
                        question.asOf() == null && question.visibility() == null
                                ? REPORTED_IN_FORCE
                                : standing.versions()),
                RolledUpRepository::reported,
                arguments.toArray());
    }

    private static Reported reported(Row row) {
        return new Reported(
                row.text("indicator"),
                row.text("breakdown"),
                new CoverReport(
                        row.id("unit_id"),
                        Period.parse(row.text("period")),
                        Codes.read(PeriodBasis.class, row.text("period_basis")),
                        row.daysOrNull(),
                        row.decimalOrNull("value"),
                        row.decimalOrNull("numerator"),
                        row.decimalOrNull("denominator"),
                        row.decimalOrNull("weight"),
                        String.valueOf(row.instantOrNull("known_since")),
                        row.flag("waiting"),
                        row.flag("learned_later"),
                        CoverReport.Whole.TOLD));
    }

    /**
     * The same made of sums. A row marked {@link FigureScope#MIXED} is none: what it stands for has to be put together value
     * by value. It stands where the true one would.
     */
    Page<RolledUp> summed(
            FigureQuestion question, FigureScope scope, FigureLines<SharedSums.Sum> sums, PageRequest page) {
        List<Object> arguments = new ArrayList<>();
        arguments.addAll(places(scope));
        arguments.addAll(asked(scope.readings()));
        arguments.addAll(geography(sums));
        String conditions = conditions(question, arguments);
        arguments.add(column(sums.reporters(), SharedSums.Sum::unit));
        arguments.add(column(sums.reporters(), SharedSums.Sum::alone));
        boolean many = sums.reporters().size() > MANY_LINES;
        String tables = SUMMED_UP.formatted(
                ASKED, FigureScope.MIXED, FigureScope.IRREGULAR, conditions, many ? "offset 0" : "");
        return page(tables, many ? plannedOnce(arguments) : arguments, new Standing(question), page);
    }

    private Page<RolledUp> page(String tables, List<Object> arguments, Standing standing, PageRequest page) {
        return new ListQuery(
                        "f.*",
                        tables,
                        arguments,
                        SORTABLE_ROLLED_UP,
                        List.of("indicator", "unit", "period", "breakdown"))
                .detailed(
                        DETAILS,
                        DETAIL_TABLES.formatted(standing.versions(), standing.targets()),
                        standing.detailArguments().toArray())
                .page(sql, page, this::rolledUp, RolledUp.class);
    }

    private static String conditions(FigureQuestion question, List<Object> arguments) {
        StringBuilder conditions = new StringBuilder();
        whereAny("o.period", question.periods(), conditions, arguments);
        whereAny("o.breakdown", question.breakdowns(), conditions, arguments);
        return conditions.toString();
    }

    /** Under which unit each began, whose values are summed with its own. */
    Map<UUID, UUID> summedWith() {
        Map<UUID, UUID> units = new HashMap<>();
        sql.list(
                "select id, summed_with from units where summed_with is not null",
                row -> units.put(row.id("id"), row.id("summed_with")));
        return units;
    }

    /** Which version of each value counts, as parts of a statement. */
    private record Standing(FigureQuestion question) {

        /** Numbers beside the keys, as far as they stand there. */
        String numbers() {
            if (question.asOf() != null) {
                return KNOWN_THEN;
            }
            return question.visibility() == null ? NUMBERS_IN_FORCE : NUMBERS_WAITING.formatted(seen());
        }

        String versions() {
            if (question.asOf() != null) {
                return KNOWN_THEN;
            }
            return question.visibility() == null ? IN_FORCE : WAITING_OR_IN_FORCE.formatted(seen());
        }

        String targets() {
            return TargetsThen.of(question.asOf());
        }

        List<Object> detailArguments() {
            List<Object> arguments = new ArrayList<>(TargetsThen.arguments(question.asOf()));
            arguments.addAll(arguments());
            return arguments;
        }

        String marks() {
            if (question.asOf() != null) {
                return " | case when v.learned_later then " + FigureScope.LEARNED_LATER + " else 0 end";
            }
            return question.visibility() == null
                    ? ""
                    : " | case when v.waiting then " + FigureScope.WAITING + " else 0 end";
        }

        private String seen() {
            Visibility visibility = Objects.requireNonNull(question.visibility());
            return visibility.everywhere() ? "true" : visibility.units().isEmpty() ? "false" : SEEN;
        }

        /** What the parts want, once each. */
        List<Object> arguments() {
            AsOf asOf = question.asOf();
            if (asOf != null) {
                return List.of(asOf.known(), asOf.recorded());
            }
            Visibility visibility = question.visibility();
            return visibility == null
                            || visibility.everywhere()
                            || visibility.units().isEmpty()
                    ? List.of()
                    : List.of(visibility.units());
        }
    }

    private static void whereAny(
            String expression, Collection<?> values, StringBuilder conditions, List<Object> arguments) {
        if (!values.isEmpty()) {
            conditions.append(" and ").append(expression).append(" = any(?)");
            arguments.add(values);
        }
    }

    private static List<Object> asked(List<FigureScope.Reading> readings) {
        return List.of(
                column(readings, FigureScope.Reading::code),
                column(readings, FigureScope.Reading::indicator),
                column(readings, FigureScope.Reading::day),
                column(readings, FigureScope.Reading::stretch),
                column(readings, FigureScope.Reading::slot),
                column(readings, FigureScope.Reading::ratio),
                column(readings, FigureScope.Reading::each),
                column(readings, FigureScope.Reading::weight));
    }

    private static List<Object> geography(FigureLines<?> lines) {
        return List.of(
                lines.places(), lines.stretches(), lines.marks(), lines.stretches(), lines.weights(), lines.slots());
    }

    /** By place. */
    private static List<Object> places(FigureScope scope) {
        return List.of(
                column(scope.shown(), shown -> shown.unit().unit()),
                column(scope.shown(), shown -> shown.unit().code()));
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
                Codes.read(PeriodBasis.class, row.text("first_basis")),
                Codes.read(PeriodBasis.class, row.text("last_basis")),
                contributions(row.textOrNull("printed")),
                contributions(row.textOrNull("each")),
                FigureResponse.FigureTarget.from(row),
                row.textOrNull("value_origin"),
                row.numberOrNull("definition_version"),
                row.source());
    }

    private List<RolledUp.Contribution> contributions(@Nullable String text) {
        return text == null ? List.of() : json.read(text, new TypeReference<>() {});
    }
}
