package vn.tongket.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.persistence.ListQuery;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.SortKey;
import vn.tongket.platform.persistence.Sql;

/** Every query about units. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<UnitVersionEntity, UUID> {

    private static final String ON_DAY =
            "coalesce(v.valid_from <= %1$s, true) and coalesce(%1$s < v.valid_to, true)".formatted("?::date");

    private static final String COLUMNS = """
            v.unit_id as id, v.code, v.name_vi, v.name_en, k.level, v.kind, v.valid_from, v.valid_to,
            p.unit_id as parent_id, p.code as parent_code, p.name_vi as parent_name_vi, p.name_en as parent_name_en,
            u.revision
            """;

    /** The parent is named as it was on the day in question, or on the version's first day. */
    private static final String TABLES = """
            unit_versions v
            join units u on u.id = v.unit_id
            join unit_kinds k on k.kind = v.kind
            left join lateral unit_version_at(v.parent_id, coalesce(?::date, v.valid_from, v.valid_to - 1, current_date)) p
              on true
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.text("code", "v.code"),
            SortKey.text("name", "v.search_text"),
            SortKey.text("kind", "v.kind"),
            SortKey.id("v.id"));

    private final Sql sql;

    UnitRepository(Sql sql) {
        this.sql = sql;
    }

    /** A version and the revision of its unit. */
    record Found(UnitResponse unit, long revision) {}

    Page<UnitResponse> page(UnitQuery.Filter filter, @Nullable UUID parent, @Nullable UUID within, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(filter.date()), SORTABLE, List.of("code"))
                .where(ON_DAY, filter.date(), filter.date())
                .whereAny("k.level", filter.levels())
                .whereAny("v.kind", filter.kinds())
                .whereGiven("v.parent_id = ?", parent)
                .whereWords("v.search_text", filter.words());
        if (within != null) {
            query.where("v.unit_id in (select unit_within(?, ?))", within, filter.date());
        }
        return query.page(sql, page, UnitRepository::unit, UnitResponse.class);
    }

    Optional<Found> byCode(String code, LocalDate day) {
        return found("v.code = ? and " + ON_DAY, day, code, day, day);
    }

    /** By id: the version on the day, or the nearest. */
    Optional<Found> byId(UUID id, LocalDate day) {
        return found("v.id = (select id from unit_version_at(?, ?))", day, id, day);
    }

    private Optional<Found> found(String condition, LocalDate day, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = day;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where " + condition,
                row -> new Found(unit(row), row.count("revision")),
                all);
    }

    /** All versions that ever carried a code. */
    List<UnitResponse> everByCode(String code) {
        return sql.list(
                "select " + COLUMNS + " from " + TABLES + " where v.code = ? order by v.valid_from nulls first",
                UnitRepository::unit,
                null,
                code);
    }

    List<UnitResponse> versions(UUID id) {
        return sql.list(
                "select " + COLUMNS + " from " + TABLES + " where v.unit_id = ? order by v.valid_from nulls first",
                UnitRepository::unit,
                null,
                id);
    }

    boolean anyAbove(Collection<UUID> candidates, UUID unit, LocalDate day) {
        return !candidates.isEmpty()
                && sql.number(
                                "select count(*) as n from unit_and_above(?, ?) a where a = any(?)",
                                unit,
                                day,
                                candidates)
                        > 0;
    }

    Set<UUID> within(Collection<UUID> tops, LocalDate day) {
        return tops.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.list(
                        "select distinct w as id from unnest(?::uuid[]) t, unit_within(t, ?) w",
                        row -> row.id("id"),
                        tops,
                        day));
    }

    Optional<String> levelOfKind(String kind) {
        return sql.one("select level from unit_kinds where kind = ?", row -> row.text("level"), kind);
    }

    List<String> kinds() {
        return sql.list("select kind from unit_kinds order by kind", row -> row.text("kind"));
    }

    Optional<UnitVersionEntity> lockVersion(UUID unit, LocalDate day) {
        getEntityManager().find(UnitEntity.class, unit, LockModeType.PESSIMISTIC_WRITE);
        return find(
                        "unit.id = ?1 and (validFrom is null or validFrom <= ?2) and (validTo is null or validTo > ?2)",
                        unit,
                        day)
                .firstResultOptional();
    }

    UnitVersionEntity add(String code) {
        UnitEntity unit = new UnitEntity(UUID.randomUUID());
        getEntityManager().persist(unit);
        return new UnitVersionEntity(unit, code);
    }

    private static UnitResponse unit(Row row) {
        return new UnitResponse(
                row.id("id"),
                row.text("code"),
                row.name("name"),
                Level.of(row.text("level")),
                row.text("kind"),
                UnitRef.fromOrNull(row, "parent"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"));
    }
}
