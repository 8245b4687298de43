package vn.tongket.organisation.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.AsOf;

/** Every query about units. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<UnitVersionEntity, UUID> {

    /** Units as they stand, or as they were known at an instant of what was on file at another. */
    private record Seen(@Nullable AsOf asOf) {

        String versions() {
            return asOf == null ? "unit_versions" : "unit_versions_known_at(?, ?)";
        }

        String successions() {
            return asOf == null ? "unit_successions" : "unit_successions_known_at(?, ?)";
        }

        /** The version of a unit on a day, which stand in two expressions. */
        String versionAt(String unit, String day) {
            return asOf == null
                    ? "unit_version_at(" + unit + ", " + day + ")"
                    : "unit_version_known_at(" + unit + ", " + day + ", ?, ?)";
        }

        String today() {
            return asOf == null ? "current_date" : "date '" + asOf.today() + "'";
        }

        /** What each of them wants. */
        List<Object> arguments() {
            return asOf == null ? List.of() : List.of(asOf.known(), asOf.recorded());
        }
    }

    private static final String ON_DAY =
            "coalesce(v.valid_from <= asked.day, true) and coalesce(asked.day < v.valid_to, true)";

    private static final String OWN = """
            v.unit_id as id, v.code, v.name_vi, v.name_en, k.level, v.kind, v.valid_from, v.valid_to,
            v.valid_from_precision
            """;

    private static final String PARENT = """
            a.unit_id as parent_id, a.code as parent_code, a.name_vi as parent_name_vi, a.name_en as parent_name_en
            """;

    private static final String COLUMNS = OWN + ", " + PARENT;

    private static final String REVISION =
            ", coalesce((select u.revision from units u where u.id = v.unit_id), 0) as revision";

    private static final String TABLES = """
            (select ?::date as day) asked
            cross join %s v
            join unit_kinds k on k.kind = v.kind
            """;

    /** The parent is named as it was on the day in question, or on the version's first day. */
    private static final String PARENT_DAY = """
            coalesce(least(greatest(%2$s, %1$s.valid_from), %1$s.valid_to - 1), %1$s.valid_from, %1$s.valid_to - 1, %3$s)
            """;

    /** Of the versions of a unit that have all words, the one of the day, else the latest. */
    private static final String LATEST_WITH_WORDS = """
            v.id = (
                select w.id from %s w
                where w.unit_id = v.unit_id
                  and (select bool_and(position(word in w.search_text) > 0) from unnest(?::text[]) word)
                order by (coalesce(w.valid_from <= asked.day, true) and coalesce(asked.day < w.valid_to, true)) desc,
                         w.valid_from desc nulls last
                limit 1)
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.text("code", "v.code"),
            SortKey.name("v.name_vi"),
            SortKey.text("kind", "v.kind"),
            SortKey.date("validTo", "coalesce(v.valid_to, 'infinity')"),
            SortKey.number("ended", "case when " + ON_DAY + " then 0 else 1 end"),
            SortKey.id("v.id"));

    /** Any number: it only has to be the same on every node. */
    private static final long CHANGING = 20250701L;

    private final Sql sql;
    private final Json json;

    UnitRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** A version and the revision of its unit. */
    record StoredUnit(UnitResponse unit, long revision) {}

    private static String tables(Seen seen) {
        return TABLES.formatted(seen.versions()) + parent(seen, "v", "v.parent_id", "asked.day");
    }

    /** The parent of a row, of which the version on a day is found. */
    private static String parent(Seen seen, String row, String id, String day) {
        return " left join lateral " + seen.versionAt(id, PARENT_DAY.formatted(row, day, seen.today())) + " a on true";
    }

    private static List<Object> tableArguments(Seen seen, @Nullable LocalDate day) {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(day);
        arguments.addAll(seen.arguments());
        arguments.addAll(seen.arguments());
        return arguments;
    }

    /**
     * The units that exist on a day.
     *
     * @param within ids of those that may be named; null for all
     */
    Page<UnitResponse> page(
            UnitQuery.Filter filter,
            LocalDate day,
            @Nullable UUID parent,
            @Nullable Collection<UUID> within,
            PageRequest page) {
        ListQuery query = list(filter, day, "code")
                .where(ON_DAY)
                .whereGiven("v.parent_id = ?", parent)
                .whereWords("v.search_text", filter.words());
        if (within != null) {
            query.where("v.unit_id = any(?::uuid[])", within);
        }
        return query.page(sql, page, UnitRepository::unit, UnitResponse.class);
    }

    /** The units of all times that a search finds, each once: what exists today first, then what ended last. */
    Page<UnitResponse> found(UnitQuery.Filter filter, String words, LocalDate today, PageRequest page) {
        Seen seen = new Seen(filter.asOf());
        List<Object> arguments = new ArrayList<>(seen.arguments());
        arguments.add(List.of(words.split(" ")));
        return list(filter, today, "ended", "-validTo", "code")
                .where(LATEST_WITH_WORDS.formatted(seen.versions()), arguments.toArray())
                .page(sql, page, UnitRepository::unit, UnitResponse.class);
    }

    private static ListQuery list(UnitQuery.Filter filter, LocalDate day, String... order) {
        Seen seen = new Seen(filter.asOf());
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(day);
        arguments.addAll(seen.arguments());
        return new ListQuery(
                        OWN + ", v.parent_id as above, asked.day",
                        TABLES.formatted(seen.versions()),
                        arguments,
                        SORTABLE,
                        List.of(order))
                .whereAny("k.level", filter.levels())
                .whereAny("v.kind", filter.kinds())
                .detailed(
                        PARENT,
                        parent(seen, "p", "p.above", "p.day"),
                        seen.arguments().toArray());
    }

    Optional<StoredUnit> byCode(String code, LocalDate day, @Nullable AsOf asOf) {
        return found(new Seen(asOf), "v.code = ? and " + ON_DAY, day, List.of(code));
    }

    /** By id: the version on the day, or the nearest. */
    Optional<StoredUnit> byId(UUID id, LocalDate day, @Nullable AsOf asOf) {
        Seen seen = new Seen(asOf);
        List<Object> arguments = new ArrayList<>(List.of(id, day));
        arguments.addAll(seen.arguments());
        arguments.add(id);
        return found(
                seen, "v.id = (select n.id from " + seen.versionAt("?", "?") + " n) and v.unit_id = ?", day, arguments);
    }

    private Optional<StoredUnit> found(Seen seen, String condition, LocalDate day, List<Object> arguments) {
        List<Object> all = tableArguments(seen, day);
        all.addAll(arguments);
        return sql.one(
                "select " + COLUMNS + REVISION + " from " + tables(seen) + " where " + condition,
                row -> new StoredUnit(unit(row), row.count("revision")),
                all.toArray());
    }

    UnitResponse version(UUID id) {
        Seen now = new Seen(null);
        return sql.one("select " + COLUMNS + " from " + tables(now) + " where v.id = ?", UnitRepository::unit, null, id)
                .orElseThrow();
    }

    List<UnitResponse> versions(UUID id, @Nullable AsOf asOf) {
        Seen seen = new Seen(asOf);
        List<Object> arguments = tableArguments(seen, null);
        arguments.add(id);
        return sql.list(
                "select " + COLUMNS + " from " + tables(seen)
                        + " where v.unit_id = ? order by v.valid_from nulls first",
                UnitRepository::unit,
                arguments.toArray());
    }

    /** Whether one of the candidates stands over a unit for the sake of a record of a day. */
    boolean anyCovers(Collection<UUID> candidates, UUID unit, LocalDate day) {
        return !candidates.isEmpty()
                && sql.number(
                                "select count(*) as n from unit_covered_by(?, ?) c where c = any(?)",
                                unit,
                                day,
                                candidates)
                        > 0;
    }

    /** Of some units those that others cover on a day. */
    Set<UUID> covered(Collection<UUID> asked, Collection<UUID> tops, LocalDate day) {
        return Set.copyOf(sql.list(
                "select u as id from unnest(?::uuid[]) u where exists (select 1 from unit_covered_by(u, ?) c where c = any(?::uuid[]))",
                row -> row.id("id"),
                asked,
                day,
                tops));
    }

    /**
     * All units that others cover on a day: the other way round than {@code unit_covered_by}, for all at once. A unit that
     * does not exist then is judged by the nearest day of its life, and so is what it lay below.
     */
    Set<UUID> covered(Collection<UUID> tops, LocalDate day) {
        return tops.isEmpty() ? Set.of() : Set.copyOf(sql.list("""
                with recursive asked as (
                    select ?::uuid[] as tops, ?::date as day
                ), kin as (
                    select unnest(tops) as id from asked
                    union
                    select s.predecessor_id from unit_successions s join kin on s.successor_id = kin.id
                ), ever_below as (
                    select id from kin
                    union
                    select v.unit_id from unit_versions v join ever_below on v.parent_id = ever_below.id
                ), lives as (
                    select b.id, least(greatest(day, coalesce(v.valid_from, day)), coalesce(v.valid_to - 1, day)) as moment
                    from ever_below b cross join asked cross join lateral unit_version_at(b.id, day) v
                ), tree as (
                    select moment, kin.id from (select distinct moment from lives) moments cross join kin
                    union
                    select t.moment, v.unit_id from unit_versions v join tree t on v.parent_id = t.id
                    where coalesce(v.valid_from <= t.moment, true) and coalesce(t.moment < v.valid_to, true)
                )
                select id from lives join tree using (id, moment)
                """, row -> row.id("id"), tops, day));
    }

    Map<String, Level> levels() {
        Map<String, Level> levels = new TreeMap<>();
        kinds().forEach(kind -> levels.put(kind.kind(), kind.level()));
        return levels;
    }

    List<UnitKind> kinds() {
        return sql
                .list(
                        "select kind, level from unit_kinds",
                        row -> new UnitKind(row.text("kind"), Codes.read(Level.class, row.text("level"))))
                .stream()
                .sorted(Comparator.comparing(UnitKind::level).thenComparing(UnitKind::kind))
                .toList();
    }

    void add(UnitKind kind) {
        sql.update(
                "insert into unit_kinds (kind, level) values (?, ?)",
                kind.kind(),
                kind.level().code());
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
                Codes.read(Level.class, row.text("level")),
                row.text("kind"),
                UnitRef.fromOrNull(row, "parent"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"),
                row.dateOrNull("valid_from") == null
                        ? null
                        : Codes.read(DatePrecision.class, row.text("valid_from_precision")));
    }

    /** Lets one transaction at a time change units, until it ends. */
    void waitForOthers() {
        sql.list("select 1 as n from (select pg_advisory_xact_lock(?)) l", row -> row.number("n"), CHANGING);
    }

    /** The same without keeping others waiting that do not change units. */
    void waitForChanges() {
        sql.list("select 1 as n from (select pg_advisory_xact_lock_shared(?)) l", row -> row.number("n"), CHANGING);
    }

    UnitHierarchy hierarchy() {
        Seen now = new Seen(null);
        return new UnitHierarchy(versions(now), successions(now));
    }

    /** The state as it was known then. */
    UnitHierarchy hierarchy(AsOf asOf) {
        Seen then = new Seen(asOf);
        List<UnitVersion> versions = versions(then);
        Set<UUID> units = versions.stream().map(UnitVersion::unit).collect(Collectors.toSet());
        return new UnitHierarchy(
                versions.stream().map(version -> knownBelow(version, units)).toList(),
                successions(then).stream()
                        .filter(step -> units.contains(step.predecessor())
                                && (step.successor() == null || units.contains(step.successor())))
                        .toList(),
                learnedLater(asOf));
    }

    /** A unit is not known to lie below one that is not known. */
    private static UnitVersion knownBelow(UnitVersion version, Set<UUID> units) {
        return version.parent() == null || units.contains(version.parent()) ? version : version.below(null);
    }

    private List<UnitVersion> versions(Seen seen) {
        return sql.list(
                "select v.*, k.level from " + seen.versions() + " v join unit_kinds k on k.kind = v.kind",
                UnitRepository::version,
                seen.arguments().toArray());
    }

    private List<Succession> successions(Seen seen) {
        return sql.list(
                "select * from " + seen.successions() + " s",
                UnitRepository::succession,
                seen.arguments().toArray());
    }

    /** The units of which something that counts as known at an instant was recorded afterwards. */
    private List<UUID> learnedLater(AsOf asOf) {
        return sql.list("""
                with asked as (select ?::timestamptz as known, ?::timestamptz as recorded), records as (
                    select unit_id, recorded_at, known_since, replaced_at, replaced_since from unit_version_records
                    union all
                    select predecessor_id, recorded_at, known_since, replaced_at, replaced_since
                    from unit_succession_records)
                select distinct unit_id as id from records, asked
                where recorded_at > known and recorded_at <= recorded and known_since <= known
                   or replaced_at > known and replaced_at <= recorded and replaced_since <= known
                """, row -> row.id("id"), asOf.known(), asOf.recorded());
    }

    /** Whether all that is on file of units was known then, and on file. */
    boolean nothingLater(AsOf asOf) {
        return sql.number("""
                        with asked as (select ?::timestamptz as known, ?::timestamptz as recorded), events as (
                            select known_since, recorded_at from unit_version_records
                            union all select replaced_since, replaced_at from unit_version_records where replaced_at is not null
                            union all select known_since, recorded_at from unit_succession_records
                            union all select replaced_since, replaced_at from unit_succession_records
                                where replaced_at is not null)
                        select count(*) as n from events e, asked a
                        where e.recorded_at > least(a.known, a.recorded) or e.known_since > a.known
                        """, asOf.known(), asOf.recorded()) == 0;
    }

    /** Since when all that is on file of some units counts as known; null where that was always so. */
    @Nullable
    Instant knownSince(Collection<UUID> asked) {
        return sql.one("""
                        select nullif(max(r.known_since), '-infinity') as since from unit_version_records r
                        where r.replaced_at is null and r.unit_id = any(?::uuid[])
                        """, row -> row.instantOrNull("since"), asked).orElse(null);
    }

    /** What the transaction at hand records, it records then. */
    void recording(Instant now, @Nullable Instant knownSince) {
        sql.list("""
                select set_config('tongket.recorded_at', ?, true) as at, set_config('tongket.known_since', ?, true) as since
                """, row -> row.text("at"), now.toString(), knownSince == null ? "" : knownSince.toString());
    }

    private static UnitVersion version(Row row) {
        return new UnitVersion(
                row.id("id"),
                row.id("unit_id"),
                row.text("code"),
                row.name("name"),
                row.text("kind"),
                Codes.read(Level.class, row.text("level")),
                row.idOrNull("parent_id"),
                new Span(row.dateOrNull("valid_from"), row.dateOrNull("valid_to")),
                Codes.read(DatePrecision.class, row.text("valid_from_precision")),
                handover(row));
    }

    private static @Nullable Handover handover(Row row) {
        UUID from = row.idOrNull("handed_by_id");
        return from == null ? null : new Handover(from, row.decimal("handed_share"));
    }

    private static Succession succession(Row row) {
        return new Succession(
                row.id("change_id"),
                row.number("ordinal"),
                row.id("predecessor_id"),
                row.idOrNull("successor_id"),
                Codes.read(SuccessionKind.class, row.text("kind")),
                row.decimalOrNull("share"),
                row.date("effective_date"),
                row.flag("rights_follow"));
    }

    /** The documents that successions of some acts rest on, by act; also of acts that were undone since. */
    Map<UUID, UnitLedger.Basis> bases(Collection<UUID> changes) {
        Map<UUID, UnitLedger.Basis> bases = new HashMap<>();
        sql.list(
                        "select distinct on (change_id) * from unit_succession_records where change_id = any(?::uuid[])",
                        row -> Map.entry(
                                row.id("change_id"),
                                new UnitLedger.Basis(
                                        Codes.read(DatePrecision.class, row.text("date_precision")),
                                        Objects.requireNonNull(row.source()))),
                        changes)
                .forEach(entry -> bases.put(entry.getKey(), entry.getValue()));
        return bases;
    }

    /** New units, versions and successions, and changed versions, each kind in one statement. */
    void write(List<Edit> edits, Map<UUID, Source> sources, UnitLedger.@Nullable Basis basis, Instant now) {
        List<UnitVersion> changed = new ArrayList<>();
        List<UnitVersion> opened = new ArrayList<>();
        List<Succession> successions = new ArrayList<>();
        for (Edit edit : edits) {
            switch (edit) {
                case Edit.Changed(UnitVersion before, UnitVersion after) -> changed.add(after);
                case Edit.Opened(UnitVersion version) -> opened.add(version);
                case Edit.Succeeded(Succession succession) -> successions.add(succession);
            }
        }
        change(changed);
        open(opened, sources, now);
        if (basis != null) {
            succeed(successions, basis);
        }
        touch(edits);
    }

    private void change(List<UnitVersion> versions) {
        sql.update(
                """
                update unit_versions v
                set code = x.code, name_vi = x.name_vi, name_en = x.name_en, kind = x.kind, parent_id = x.parent_id,
                    valid_from = x.valid_from, valid_to = x.valid_to, valid_from_precision = x.valid_from_precision,
                    handed_by_id = x.handed_by_id, handed_share = x.handed_share, search_text = x.search_text
                from jsonb_to_recordset(?::jsonb) as x(id uuid, code text, name_vi text, name_en text, kind text,
                    parent_id uuid, valid_from date, valid_to date, valid_from_precision text, handed_by_id uuid,
                    handed_share numeric, search_text text)
                where v.id = x.id
                """,
                json.text(
                        versions.stream().map(version -> columns(version, null)).toList()));
    }

    private void open(List<UnitVersion> versions, Map<UUID, Source> sources, Instant now) {
        String rows = json.text(versions.stream()
                .map(version -> columns(version, sources.get(version.id())))
                .toList());
        sql.update("""
                insert into units (id, revision)
                select distinct x.unit_id, 0 from jsonb_to_recordset(?::jsonb) as x(unit_id uuid)
                on conflict do nothing
                """, rows);
        sql.update("""
                insert into unit_versions (id, unit_id, code, name_vi, name_en, kind, parent_id, valid_from, valid_to,
                    valid_from_precision, handed_by_id, handed_share, source_document, source_page, source_url, source_quote,
                    search_text, recorded_at)
                select x.id, x.unit_id, x.code, x.name_vi, x.name_en, x.kind, x.parent_id, x.valid_from, x.valid_to,
                    x.valid_from_precision, x.handed_by_id, x.handed_share, x.source_document, x.source_page, x.source_url,
                    x.source_quote, x.search_text, ?
                from jsonb_to_recordset(?::jsonb) as x(id uuid, unit_id uuid, code text, name_vi text, name_en text,
                    kind text, parent_id uuid, valid_from date, valid_to date, valid_from_precision text,
                    handed_by_id uuid, handed_share numeric, source_document text, source_page text, source_url text, source_quote text, search_text text)
                """, now, rows);
    }

    private static Map<String, @Nullable Object> columns(UnitVersion version, @Nullable Source source) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", version.id());
        columns.put("unit_id", version.unit());
        columns.put("code", version.code());
        columns.put("name_vi", version.name().vi());
        columns.put("name_en", version.name().en());
        columns.put("kind", version.kind());
        columns.put("parent_id", version.parent());
        columns.put("valid_from", version.span().from());
        columns.put("valid_to", version.span().to());
        columns.put("valid_from_precision", version.precision().code());
        Handover handover = version.handover();
        columns.put("handed_by_id", handover == null ? null : handover.from());
        columns.put("handed_share", handover == null ? null : handover.share());
        columns.put("search_text", UnitVersionEntity.searchText(version.name(), version.code()));
        if (source != null) {
            columns.put("source_document", source.document());
            columns.put("source_page", source.page());
            columns.put("source_url", source.url());
            columns.put("source_quote", source.quote());
        }
        return columns;
    }

    private void succeed(List<Succession> successions, UnitLedger.Basis basis) {
        Source document = basis.document();
        sql.update(
                """
                insert into unit_successions (change_id, ordinal, predecessor_id, successor_id, kind, share, effective_date,
                    date_precision, source_document, source_page, source_url, source_quote, rights_follow)
                select x.change, x.ordinal, x.predecessor, x.successor, x.kind, x.share, x.date, ?, ?, ?, ?, ?, x."rightsFollow"
                from jsonb_to_recordset(?::jsonb) as x(change uuid, ordinal int, predecessor uuid, successor uuid, kind text,
                    share numeric, date date, "rightsFollow" boolean)
                """,
                basis.precision().code(),
                document.document(),
                document.page(),
                document.url(),
                document.quote(),
                json.text(successions));
    }

    private void touch(List<Edit> edits) {
        sql.update(
                "update units set revision = revision + 1 where id = any(?::uuid[])",
                edits.stream().map(Edit::unit).distinct().toList());
    }

    /** Takes edits back, the last first. */
    void revert(List<Edit> edits, Set<UUID> kept) {
        List<UnitVersion> restored = new ArrayList<>();
        for (Edit edit : edits.reversed()) {
            switch (edit) {
                case Edit.Changed(UnitVersion before, UnitVersion after) -> restored.add(before);
                case Edit.Opened(UnitVersion version) ->
                    sql.update("delete from unit_versions where id = ?", version.id());
                case Edit.Succeeded(Succession step) ->
                    sql.update(
                            "delete from unit_successions where change_id = ? and ordinal = ?",
                            step.change(),
                            step.ordinal());
            }
        }
        change(restored);
        List<UUID> units = edits.stream()
                .map(Edit::unit)
                .distinct()
                .filter(unit -> !kept.contains(unit))
                .toList();
        sql.update("""
                delete from units u
                where u.id = any(?::uuid[]) and not exists (select 1 from unit_versions v where v.unit_id = u.id)
                """, units);
        touch(edits);
    }

    /** Lets the database look at once at what it would look at when the transaction ends. */
    void checkNow() {
        sql.update("set constraints unit_versions_hold_together, unit_successions_hold_together immediate");
        sql.update("set constraints unit_versions_hold_together, unit_successions_hold_together deferred");
    }
}
