package vn.tongket.organisation.boundaries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitDependants;

/** Every query about boundaries. */
@ApplicationScoped
class BoundaryRepository {

    /** Any number: it only has to be the same on every node. */
    private static final long LOADING = 20250702L;

    private static final TypeReference<List<List<List<List<BigDecimal>>>>> COORDINATES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    BoundaryRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** An outline as it is kept. */
    record Kept(String geometry, Source source) {}

    /** The outlines that hold on a day, of the units that exist on it, by code. */
    List<BoundaryFeature> onDay(LocalDate day, @Nullable UUID within, List<String> levels, boolean full) {
        return sql.list("""
                select b.unit_id, v.code, v.name_vi, v.name_en, k.level, b.valid_from,
                       (case when ? then b.geometry else b.outline end)::text as coordinates,
                       b.source_document, b.source_page, b.source_url, b.source_quote
                from (select distinct on (unit_id) * from unit_boundaries where valid_from <= ?
                      order by unit_id, valid_from desc) b
                join unit_versions v on v.unit_id = b.unit_id
                  and coalesce(v.valid_from <= ?, true) and coalesce(? < v.valid_to, true)
                join unit_kinds k on k.kind = v.kind
                where (?::uuid is null or b.unit_id <> ? and b.unit_id in (select unit_within(?, ?)))
                  and (cardinality(?::text[]) = 0 or k.level = any(?))
                order by v.code
                """, this::feature, full, day, day, day, within, within, within, day, levels, levels);
    }

    private BoundaryFeature feature(Row row) {
        return BoundaryFeature.of(
                row.id("unit_id"),
                new BoundaryFeature.Properties(
                        row.text("code"),
                        row.name("name"),
                        Codes.read(Level.class, row.text("level")),
                        row.date("valid_from"),
                        Objects.requireNonNull(row.source())),
                coordinates(row.text("coordinates")));
    }

    /** Lets nobody else load until the transaction ends. */
    void hold() {
        sql.list("select 1 as n from (select pg_advisory_xact_lock(?)) l", row -> row.number("n"), LOADING);
    }

    /** What begins on a day, of some units. */
    Map<UUID, Kept> begunOn(LocalDate day, Collection<UUID> units) {
        return sql
                .list(
                        "select *, geometry::text as kept from unit_boundaries where valid_from = ? and unit_id = any(?::uuid[])",
                        row -> Map.entry(
                                row.id("unit_id"), new Kept(row.text("kept"), Objects.requireNonNull(row.source()))),
                        day,
                        units)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void remove(LocalDate day, Collection<UUID> units) {
        sql.update("delete from unit_boundaries where valid_from = ? and unit_id = any(?::uuid[])", day, units);
    }

    void add(UUID unit, LocalDate day, Outline outline, Level level, Source source, String by, Instant now) {
        sql.update(
                """
                insert into unit_boundaries (unit_id, valid_from, geometry, outline, source_document, source_page,
                  source_url, source_quote, recorded_at, recorded_by)
                values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)
                """,
                unit,
                day,
                text(outline.exact()),
                text(outline.drawn(level)),
                source.document(),
                source.page(),
                source.url(),
                source.quote(),
                now,
                by);
    }

    /** Whether what is kept says the same as what came. */
    boolean says(Kept kept, Outline outline, Source source) {
        return kept.source().equals(source) && coordinates(kept.geometry()).equals(outline.exact());
    }

    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'boundaries' as resource, b.unit_id, count(*) as total,
                       count(*) filter (where b.valid_from >= ?) as later
                from unit_boundaries b where b.unit_id = any(?::uuid[]) group by b.unit_id
                """, UnitDependants.Count::from, day, units);
    }

    private List<List<List<List<BigDecimal>>>> coordinates(String text) {
        try {
            return json.readValue(text, COORDINATES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
