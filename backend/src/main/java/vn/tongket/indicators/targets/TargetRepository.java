package vn.tongket.indicators.targets;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;

/** Every query about targets. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<TargetEntity, UUID> {

    private static final String COLUMNS = """
            i.code as indicator, t.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en,
            t.period, t.breakdown, v.value, v.legal_basis, v.version, v.recorded_at,
            v.source_document, v.source_page, v.source_url, v.source_quote,
            v.baseline_value, v.baseline_period, v.lower, v.upper, v.reason,
            (select coalesce(jsonb_agg(jsonb_build_object('period', w.period, 'value', w.value) order by w.period_end), '[]')
             from target_waypoints w where w.version_id = v.id) as path,
            o.value as original_value, o.legal_basis as original_legal_basis
            """;

    /** With the version that is meant, and the first one. */
    private static final String TABLES = """
            targets t
            join indicators i on i.id = t.indicator_id
            %s
            join target_versions o on o.target_id = t.id and o.version = 1
            join lateral unit_version_at(t.unit_id, t.period_end) u on true
            """;

    private static final String NOW =
            TABLES.formatted("join target_versions v on v.target_id = t.id and v.version = t.revision");
    private static final String THEN = TABLES.formatted("join lateral target_version_known_at(t.id, ?) v on true");
    private static final String EVER = TABLES.formatted("join target_versions v on v.target_id = t.id");

    private static final String KEY = "t.indicator_id = ? and t.unit_id = ? and t.period = ? and t.breakdown = ?";

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.text("indicator", "i.code"),
            SortKey.text("unit", "u.code"),
            SortKey.text("period", "t.period"),
            SortKey.text("breakdown", "t.breakdown"),
            SortKey.id("t.id"));

    private static final List<SortKey> VERSIONS_SORTABLE =
            List.of(SortKey.number("version", "v.version"), SortKey.id("v.id"));

    private final Sql sql;
    private final Json json;

    TargetRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    Page<TargetResponse> page(TargetQuery.Filter filter, @Nullable UUID unitId, PageRequest page) {
        Instant asOf = filter.asOf();
        ListQuery query = new ListQuery(
                        COLUMNS,
                        asOf == null ? NOW : THEN,
                        asOf == null ? List.of() : List.of(asOf),
                        SORTABLE,
                        List.of("indicator", "unit", "period", "breakdown"))
                .whereAny("i.code", filter.indicators())
                .whereGiven("t.unit_id = ?", unitId)
                .whereAny("t.period", filter.periods())
                .whereGiven(
                        "t.breakdown = ?",
                        filter.breakdown() == null ? null : filter.breakdown().text());
        if (unitId == null) {
            query.whereGiven("u.code = ?", filter.unit());
        }
        return query.page(sql, page, this::target, TargetResponse.class);
    }

    Optional<TargetResponse> one(UUID indicator, UUID unit, Period period, Breakdown breakdown) {
        return sql.one(
                "select " + COLUMNS + " from " + NOW + " where " + KEY,
                this::target,
                indicator,
                unit,
                period.text(),
                breakdown.text());
    }

    Optional<TargetResponse> knownAt(UUID indicator, UUID unit, Period period, Breakdown breakdown, Instant moment) {
        return sql.one(
                "select " + COLUMNS + " from " + THEN + " where " + KEY,
                this::target,
                moment,
                indicator,
                unit,
                period.text(),
                breakdown.text());
    }

    Page<TargetResponse> versions(UUID indicator, UUID unit, Period period, Breakdown breakdown, PageRequest page) {
        return new ListQuery(COLUMNS, EVER, List.of(), VERSIONS_SORTABLE, List.of("version"))
                .where(KEY, indicator, unit, period.text(), breakdown.text())
                .page(sql, page, this::target, TargetResponse.class);
    }

    /** The targets of several units for the same, by unit. */
    Map<UUID, TargetResponse> ofUnits(UUID indicator, Collection<UUID> units, Period period, Breakdown breakdown) {
        return sql
                .list(
                        "select " + COLUMNS + " from " + NOW
                                + " where t.indicator_id = ? and t.unit_id = any(?::uuid[]) and t.period = ? and t.breakdown = ?",
                        this::target,
                        indicator,
                        units,
                        period.text(),
                        breakdown.text())
                .stream()
                .collect(Collectors.toMap(target -> target.unit().id(), Function.identity()));
    }

    Optional<TargetEntity> lock(UUID indicator, UUID unit, Period period, Breakdown breakdown) {
        return find(
                        "indicatorId = ?1 and unitId = ?2 and period = ?3 and breakdown = ?4",
                        indicator,
                        unit,
                        period.text(),
                        breakdown.text())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void addVersion(UUID target, long version, WriteTarget body, Instant now, String by, @Nullable UUID act) {
        UUID id = UUID.randomUUID();
        Source source = body.source();
        TargetBaseline baseline = body.baseline();
        TargetBand band = body.band();
        sql.update(
                """
                insert into target_versions (id, target_id, version, value, legal_basis, source_document, source_page,
                  source_url, source_quote, recorded_at, recorded_by, baseline_value, baseline_period, lower, upper, reason,
                  change_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid)
                """,
                id,
                target,
                Math.toIntExact(version),
                body.value(),
                body.legalBasis(),
                source == null ? null : source.document(),
                source == null ? null : source.page(),
                source == null ? null : source.url(),
                source == null ? null : source.quote(),
                now,
                by,
                baseline == null ? null : baseline.value(),
                baseline == null ? null : baseline.period().text(),
                band == null ? null : band.lower(),
                band == null ? null : band.upper(),
                body.reason(),
                act);
        addPath(id, body.waypoints());
    }

    private void addPath(UUID version, List<TargetWaypoint> path) {
        for (TargetWaypoint waypoint : path) {
            sql.update(
                    "insert into target_waypoints (version_id, period, period_end, value) values (?, ?, ?, ?)",
                    version,
                    waypoint.period().text(),
                    waypoint.period().lastDay(),
                    waypoint.value());
        }
    }

    private TargetResponse target(Row row) {
        return new TargetResponse(
                row.text("indicator"),
                UnitRef.from(row, "unit"),
                Period.parse(row.text("period")),
                Breakdown.toMap(row.text("breakdown")),
                row.decimal("value"),
                row.textOrNull("legal_basis"),
                row.source(),
                row.number("version"),
                row.instant("recorded_at"),
                baseline(row),
                TargetBand.of(row.decimalOrNull("lower"), row.decimalOrNull("upper")),
                json.read(row.text("path"), new TypeReference<>() {}),
                row.textOrNull("reason"),
                new TargetResponse.OriginalTarget(
                        row.decimal("original_value"), 1, row.textOrNull("original_legal_basis")));
    }

    private static @Nullable TargetBaseline baseline(Row row) {
        String period = row.textOrNull("baseline_period");
        return period == null ? null : new TargetBaseline(row.decimal("baseline_value"), Period.parse(period));
    }

    /** The targets of some units for periods that end on a day or later. */
    List<TargetResponse> from(Collection<UUID> units, LocalDate day) {
        return sql.list(
                "select " + COLUMNS + " from " + NOW + " where t.unit_id = any(?::uuid[]) and t.period_end >= ?",
                this::target,
                units,
                day);
    }

    /** What somebody set for units; of what an act set only what somebody changed since. */
    List<UnitDependants.Resting> restingOn(Collection<UUID> units) {
        return sql.list("""
                select t.unit_id, i.code || '/' || t.period as what
                from targets t join indicators i on i.id = t.indicator_id
                where t.unit_id = any(?::uuid[])
                  and exists (select from target_versions v where v.target_id = t.id and v.change_id is null)
                order by 2
                """, row -> new UnitDependants.Resting("targets", row.id("unit_id"), row.text("what")), units);
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'targets' as resource, unit_id, count(*) as total,
                       count(*) filter (where period_end >= ?) as later
                from targets where unit_id = any(?::uuid[]) group by unit_id
                """, UnitDependants.Count::from, day, units);
    }

    boolean isSet(String indicator, UUID unit, Period period) {
        return sql.number("""
                select count(*) as n from targets t join indicators i on i.id = t.indicator_id
                where i.code = ? and t.unit_id = ? and t.period = ?
                """, indicator, unit, period.text()) > 0;
    }
}
