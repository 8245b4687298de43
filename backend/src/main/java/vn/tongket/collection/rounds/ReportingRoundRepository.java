package vn.tongket.collection.rounds;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;

/** Every query about rounds. */
@ApplicationScoped
@Reads("indicators")
class ReportingRoundRepository {

    private static final String STATUS =
            "case when r.closed_at is not null then 'closed' when r.opens_on > ? then 'planned' else 'open' end";

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.date("period", "r.period_end"),
            SortKey.text("code", "r.code"),
            SortKey.name("r.name_vi"),
            SortKey.id("r.id"));

    private final Sql sql;
    private final Json json;

    ReportingRoundRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    Page<UUID> page(ReportingRoundQuery.Filter filter, LocalDate today, PageRequest page) {
        ListQuery query = new ListQuery("r.id", "reporting_rounds r", List.of(), SORTABLE, List.of("-period", "code"))
                .whereAny("r.period", filter.periods())
                .whereWords("r.search_text", filter.words());
        if (!filter.statuses().isEmpty()) {
            query.where(STATUS + " = any(?)", today, filter.statuses());
        }
        return query.page(sql, page, row -> row.id("id"), UUID.class);
    }

    Optional<Round> find(String code) {
        return rounds("r.code = ?", code).stream().findFirst();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Round> lock(String code) {
        sql.list("select id from reporting_rounds where code = ? for update", row -> row.id("id"), code);
        return find(code);
    }

    List<Round> all(Collection<UUID> ids) {
        return rounds("r.id = any(?::uuid[])", ids);
    }

    /** The rounds that take reports on a day. */
    List<Round> open(LocalDate today) {
        return rounds("r.closed_at is null and coalesce(r.opens_on <= ?, true)", today);
    }

    private List<Round> rounds(String condition, Object argument) {
        return sql.list("""
                select r.*,
                  array(select i.indicator_id::text from reporting_round_indicators i where i.round_id = r.id
                        order by i.ordinal) as indicators,
                  array(select u.unit_id::text from reporting_round_units u where u.round_id = r.id order by u.unit_id)
                    as units,
                  array(select d.level || ' ' || d.due_on from reporting_round_due d where d.round_id = r.id) as due
                from reporting_rounds r where
                """ + condition, ReportingRoundRepository::round, argument);
    }

    private static Round round(Row row) {
        return new Round(
                row.id("id"),
                row.text("code"),
                row.name("name"),
                Period.parse(row.text("period")),
                Codes.read(PeriodBasis.class, row.text("period_basis")),
                row.date("data_from"),
                row.date("data_to"),
                row.idOrNull("within_id"),
                row.texts("units").stream().map(UUID::fromString).toList(),
                row.texts("indicators").stream().map(UUID::fromString).toList(),
                row.texts("due").stream()
                        .map(text -> text.split(" "))
                        .map(parts -> new DueDate(Codes.read(Level.class, parts[0]), LocalDate.parse(parts[1])))
                        .sorted(java.util.Comparator.comparing(DueDate::level))
                        .toList(),
                row.number("approvals"),
                row.flag("own_days"),
                row.dateOrNull("opens_on"),
                row.instantOrNull("closed_at"),
                row.textOrNull("legal_basis"),
                row.count("revision"));
    }

    /** Writes a round whole, new or changed. */
    void write(Round round, Instant now) {
        sql.update(
                """
                insert into reporting_rounds (id, code, name_vi, name_en, period, period_end, period_basis, units_on, data_from,
                    data_to, within_id, units_named, approvals, own_days, opens_on, closed_at, legal_basis, search_text, recorded_at,
                    revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set name_vi = excluded.name_vi, name_en = excluded.name_en,
                    period = excluded.period, period_end = excluded.period_end, period_basis = excluded.period_basis,
                    units_on = excluded.units_on, data_from = excluded.data_from, data_to = excluded.data_to,
                    within_id = excluded.within_id, units_named = excluded.units_named, approvals = excluded.approvals, own_days = excluded.own_days,
                    opens_on = excluded.opens_on, closed_at = excluded.closed_at, legal_basis = excluded.legal_basis,
                    search_text = excluded.search_text, revision = excluded.revision
                """,
                round.id(),
                round.code(),
                round.name().vi(),
                round.name().en(),
                round.period().text(),
                round.period().lastDay(),
                round.basis().code(),
                round.unitsOn(),
                round.dataFrom(),
                round.dataTo(),
                round.within(),
                !round.units().isEmpty(),
                round.approvals(),
                round.ownDays(),
                round.opensOn(),
                round.closedAt(),
                round.legalBasis(),
                SearchText.fold(round.name().vi() + " "
                        + (round.name().en() == null ? "" : round.name().en()) + " " + round.code()),
                now,
                round.revision());
        for (String table : List.of("indicators", "due", "units")) {
            sql.update("delete from reporting_round_" + table + " where round_id = ?", round.id());
        }
        writeLists(round);
    }

    private void writeLists(Round round) {
        sql.update(
                """
                insert into reporting_round_indicators (round_id, ordinal, indicator_id)
                select ?, x.ordinal, x.indicator from jsonb_to_recordset(?::jsonb) as x(ordinal int, indicator uuid)
                """,
                round.id(),
                json.text(IntStream.range(0, round.indicators().size())
                        .mapToObj(i -> Map.of(
                                "ordinal", i, "indicator", round.indicators().get(i)))
                        .toList()));
        sql.update("""
                insert into reporting_round_due (round_id, level, due_on)
                select ?, x.level, x.date from jsonb_to_recordset(?::jsonb) as x(level text, date date)
                """, round.id(), json.text(round.due()));
        sql.update(
                "insert into reporting_round_units (round_id, unit_id) select ?, u from unnest(?::uuid[]) u",
                round.id(),
                round.units());
    }

    /** The indicators that rounds ask, as they are defined on the last day of their periods, by round. */
    Map<UUID, List<ReportingRoundResponse.AskedIndicator>> asked(Collection<UUID> rounds) {
        return sql.list("""
                        select r.id as round_id, i.code, v.* from reporting_rounds r
                        join reporting_round_indicators ri on ri.round_id = r.id
                        join indicators i on i.id = ri.indicator_id
                        join lateral indicator_version_at(i.id, r.period_end) v on true
                        where r.id = any(?::uuid[]) order by r.id, ri.ordinal
                        """, row -> Map.entry(row.id("round_id"), asked(row)), rounds).stream()
                .collect(byRound());
    }

    private static <T> Collector<Map.Entry<UUID, T>, ?, Map<UUID, List<T>>> byRound() {
        return Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
    }

    private ReportingRoundResponse.AskedIndicator asked(Row row) {
        return new ReportingRoundResponse.AskedIndicator(
                row.text("code"),
                row.name("name"),
                row.text("unit_of_measure"),
                Codes.read(Measure.class, row.text("measure")),
                row.number("decimals"),
                row.nameOrNull("numerator"),
                row.nameOrNull("denominator"),
                row.decimalOrNull("minimum"),
                row.decimalOrNull("maximum"),
                row.texts("levels").stream()
                        .map(code -> Codes.read(Level.class, code))
                        .toList(),
                row.textOrNull("reporter_kinds") == null ? null : row.texts("reporter_kinds"),
                row.flag("evidence_required"),
                json.read(row.text("breakdowns"), new TypeReference<>() {}));
    }

    /** Whether an indicator is computed from others, and so never reported. */
    boolean derived(UUID indicator, LocalDate day) {
        return sql.number(
                        "select count(*) as n from indicator_version_at(?, ?) v where v.formula is not null",
                        indicator,
                        day)
                > 0;
    }

    /** The units that rounds name, as they are called on the day whose units report, by round. */
    Map<UUID, List<UnitRef>> names(Collection<UUID> rounds) {
        return sql.list("""
                        select r.id as round_id, v.unit_id, v.code as unit_code, v.name_vi as unit_name_vi,
                               v.name_en as unit_name_en
                        from reporting_rounds r
                        join (select id, within_id as named from reporting_rounds where within_id is not null
                              union all select round_id, unit_id from reporting_round_units) u on u.id = r.id
                        join lateral unit_version_at(u.named, r.units_on) v on true
                        where r.id = any(?::uuid[]) order by r.id, v.code collate "C"
                        """, row -> Map.entry(row.id("round_id"), UnitRef.from(row, "unit")), rounds).stream()
                .collect(byRound());
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'reporting-rounds' as resource, a.unit_id, count(*) as total,
                       count(*) filter (where r.period_end >= ?) as later
                from (select id as round_id, within_id as unit_id from reporting_rounds
                      union all select round_id, unit_id from reporting_round_units) a
                join reporting_rounds r on r.id = a.round_id
                where a.unit_id = any(?::uuid[]) group by a.unit_id
                """, UnitDependants.Count::from, day, units);
    }
}
