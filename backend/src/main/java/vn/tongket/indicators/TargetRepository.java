package vn.tongket.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.persistence.ListQuery;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.SortKey;
import vn.tongket.platform.persistence.Sql;
import vn.tongket.platform.text.Source;
import vn.tongket.platform.time.Period;
import vn.tongket.units.UnitDependants;
import vn.tongket.units.UnitRef;

/** Every query about targets. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<TargetEntity, UUID> {

    private static final String COLUMNS = """
            i.code as indicator, t.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en,
            t.period, t.breakdown, v.value, v.legal_basis, v.version, v.recorded_at,
            v.source_document, v.source_page, v.source_url, v.source_quote
            """;

    private static final String TABLES = """
            targets t
            join indicators i on i.id = t.indicator_id
            join target_versions v on v.target_id = t.id and v.version = t.revision
            join lateral unit_version_at(t.unit_id, t.period_end) u on true
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.text("indicator", "i.code"),
            SortKey.text("unit", "u.code"),
            SortKey.text("period", "t.period"),
            SortKey.text("breakdown", "t.breakdown"),
            SortKey.id("t.id"));

    private final Sql sql;

    TargetRepository(Sql sql) {
        this.sql = sql;
    }

    Page<TargetResponse> page(TargetQuery.Filter filter, @Nullable UUID unitId, PageRequest page) {
        ListQuery query = new ListQuery(
                        COLUMNS, TABLES, List.of(), SORTABLE, List.of("indicator", "unit", "period", "breakdown"))
                .whereAny("i.code", filter.indicators())
                .whereGiven("t.unit_id = ?", unitId)
                .whereAny("t.period", filter.periods())
                .whereGiven(
                        "t.breakdown = ?",
                        filter.breakdown() == null ? null : filter.breakdown().text());
        if (unitId == null) {
            query.whereGiven("u.code = ?", filter.unit());
        }
        return query.page(sql, page, TargetRepository::target, TargetResponse.class);
    }

    Optional<TargetResponse> one(UUID indicator, UUID unit, Period period, Breakdown breakdown) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES
                        + " where t.indicator_id = ? and t.unit_id = ? and t.period = ? and t.breakdown = ?",
                TargetRepository::target,
                indicator,
                unit,
                period.text(),
                breakdown.text());
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

    void addVersion(UUID target, long version, WriteTarget body, Instant now, String by) {
        Source source = body.source();
        sql.update(
                """
                insert into target_versions (id, target_id, version, value, legal_basis, source_document, source_page,
                  source_url, source_quote, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                target,
                Math.toIntExact(version),
                body.value(),
                body.legalBasis(),
                source == null ? null : source.document(),
                source == null ? null : source.page(),
                source == null ? null : source.url(),
                source == null ? null : source.quote(),
                now,
                by);
    }

    private static TargetResponse target(Row row) {
        return new TargetResponse(
                row.text("indicator"),
                UnitRef.from(row, "unit"),
                Period.parse(row.text("period")),
                Breakdown.toMap(row.text("breakdown")),
                row.decimal("value"),
                row.textOrNull("legal_basis"),
                row.source(),
                row.number("version"),
                row.instant("recorded_at"));
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'targets' as resource, unit_id, count(*) as total,
                       count(*) filter (where period_end >= ?) as later
                from targets where unit_id = any(?::uuid[]) group by unit_id
                """, UnitDependants.Count::from, day, units);
    }
}
