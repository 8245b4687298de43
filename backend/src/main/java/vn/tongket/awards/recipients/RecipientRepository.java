package vn.tongket.awards.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;

/** Every query about recipients and their history. */
@ApplicationScoped
class RecipientRepository {

    private static final String COLUMNS = """
            r.id, r.kind, r.recorded_at, r.revision, v.name, v.position, v.valid_from, m.kept_id as merged_into,
            k.unit_id as keeper_id, k.code as keeper_code, k.name_vi as keeper_name_vi, k.name_en as keeper_name_en,
            u.unit_id as unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en
            """;

    /** As they are on a day, which is the argument three times. */
    private static final String TABLES = """
            recipients r
            join lateral recipient_on(r.id, ?::date) v on true
            join lateral unit_version_at(r.keeper_id, ?::date) k on true
            left join lateral unit_version_at(v.unit_id, ?::date) u on true
            left join recipient_merges m on m.merged_id = r.id and m.undone_at is null
            """;

    /** Units of recipients for which some units stand; the day and these units. */
    static final String COVERED = """
            select h.held from (select distinct keeper_id as held from recipients
              union select distinct unit_id from recipient_versions where unit_id is not null) h
            where exists (select 1 from unit_covered_by(h.held, ?::date) above where above = any(?::uuid[]))
            """;

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.name("v.name"), SortKey.instant("recordedAt", "r.recorded_at"), SortKey.id("r.id"));

    private final Sql sql;

    RecipientRepository(Sql sql) {
        this.sql = sql;
    }

    /** A recipient, and the revision of it. */
    record StoredRecipient(RecipientResponse recipient, long revision) {}

    Page<RecipientResponse> page(
            RecipientQuery.Filter filter,
            Collection<UUID> units,
            @Nullable Set<UUID> visibility,
            LocalDate today,
            PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(today, today, today), SORTABLE, List.of("name"))
                .whereAny("r.kind", filter.kinds())
                .whereAny("v.unit_id", units);
        if (filter.merged() != null) {
            query.where("(m.id is not null) = ?", filter.merged());
        }
        if (filter.words() != null) {
            for (String word : filter.words().split(" ")) {
                query.where(
                        "exists (select 1 from recipient_versions h where h.recipient_id = r.id and position(? in h.search_text) > 0)",
                        word);
            }
        }
        if (visibility != null) {
            query.where(
                    "r.keeper_id in (" + COVERED + ") or v.unit_id in (" + COVERED + ")",
                    today,
                    visibility,
                    today,
                    visibility);
        }
        return query.page(sql, page, row -> found(row).recipient(), RecipientResponse.class);
    }

    Optional<StoredRecipient> find(UUID id, LocalDate day) {
        return all(List.of(id), day, RecipientRepository::found).stream().findFirst();
    }

    /** Recipients as they are on a day, by id. */
    Map<UUID, RecipientResponse> all(Collection<UUID> ids, LocalDate day) {
        return all(ids, day, row -> found(row).recipient()).stream()
                .collect(Collectors.toMap(RecipientResponse::id, Function.identity()));
    }

    private <T> List<T> all(Collection<UUID> ids, LocalDate day, Function<Row, T> read) {
        return sql.list(
                "select " + COLUMNS + " from " + TABLES + " where r.id = any(?::uuid[])", read, day, day, day, ids);
    }

    /** Holds a recipient until the end of the transaction; false where there is none. */
    boolean lock(UUID id) {
        return sql.one("select id from recipients where id = ? for update", row -> row.id("id"), id)
                .isPresent();
    }

    /** Holds those that all of these are known by until the end of the transaction, in one order. */
    void holdIdentities(Collection<UUID> all) {
        sql.list("""
                select id from recipients where id in (select recipient_identity(each) from unnest(?::uuid[]) each)
                order by id for update
                """, row -> row.id("id"), all);
    }

    /**
     * Holds names in units until the end of the transaction, in one order, entered or not. Names share a few locks, since a
     * database has only so many; two different ones may wait for each other without need.
     */
    void holdNames(Collection<NamedRecipient> all) {
        List<NamedRecipient> placed =
                all.stream().filter(each -> each.unit() != null).toList();
        sql.list(
                """
                select pg_advisory_xact_lock(hashtext('recipient names'), lock) from (
                  select distinct abs(hashtext(kind || ' ' || name_key(name) || ' ' || unit) % 256) as lock
                  from unnest(?::text[], ?::text[], ?::text[]) n(kind, name, unit) order by lock) ordered
                """,
                row -> placed.size(),
                placed.stream().map(each -> each.kind().code()).toList(),
                placed.stream().map(NamedRecipient::name).toList(),
                placed.stream().map(each -> String.valueOf(each.unit())).toList());
    }

    List<RecipientVersion> history(UUID recipient) {
        return sql.list(
                """
                select v.valid_from, v.name, v.position, u.unit_id as unit_id, u.code as unit_code,
                  u.name_vi as unit_name_vi, u.name_en as unit_name_en
                from recipient_versions v left join lateral unit_version_at(v.unit_id, v.valid_from) u on true
                where v.recipient_id = ? order by v.valid_from
                """,
                row -> new RecipientVersion(
                        row.date("valid_from"),
                        row.text("name"),
                        UnitRef.fromOrNull(row, "unit"),
                        row.textOrNull("position")),
                recipient);
    }

    void add(UUID id, RecipientKind kind, UUID keeper, Instant now) {
        sql.update(
                "insert into recipients (id, kind, keeper_id, recorded_at, revision) values (?, ?, ?, ?, 1)",
                id,
                kind.code(),
                keeper,
                now);
    }

    /** What a recipient is from a day on; what was said of that very day before is corrected. */
    void say(UUID recipient, LocalDate from, String name, @Nullable UUID unit, @Nullable String position) {
        sql.update("""
                insert into recipient_versions (recipient_id, kind, valid_from, name, unit_id, position)
                select id, kind, ?, ?, ?::uuid, ?::text from recipients where id = ?
                on conflict (recipient_id, valid_from)
                do update set name = excluded.name, unit_id = excluded.unit_id, position = excluded.position
                """, from, name, unit, position, recipient);
    }

    void revise(UUID recipient) {
        sql.update("update recipients set revision = revision + 1 where id = ?", recipient);
    }

    /** A recipient that once had a name in a unit, and the one it is known by. */
    record Namesake(UUID recipient, UUID identity, boolean samePosition) {}

    List<Namesake> namesakes(NamedRecipient named) {
        return sql.list(
                """
                select v.recipient_id, recipient_identity(v.recipient_id) as identity,
                  coalesce(bool_or(v.position = ?::text), false) as same_position
                from recipient_versions v
                where v.kind = ? and v.name_key = name_key(?) and v.unit_id = ?::uuid
                group by v.recipient_id order by v.recipient_id
                """,
                row -> new Namesake(row.id("recipient_id"), row.id("identity"), row.flag("same_position")),
                named.position(),
                named.kind().code(),
                named.name(),
                named.unit());
    }

    List<UUID> alike(NamedRecipient named) {
        return sql.list(
                """
                select distinct v.recipient_id from recipient_versions v
                where v.kind = ? and v.search_text = search_text(?)
                  and (v.unit_id = ?::uuid or v.unit_id is null or ?::uuid is null)
                """, row -> row.id("recipient_id"), named.kind().code(), named.name(), named.unit(), named.unit());
    }

    UUID identityOf(UUID recipient) {
        return sql.one("select recipient_identity(?) as id", row -> row.id("id"), recipient)
                .orElseThrow();
    }

    Map<UUID, UUID> identitiesOf(Collection<UUID> recipients) {
        Map<UUID, UUID> identities = new HashMap<>();
        sql.list(
                        "select r, recipient_identity(r) as identity from unnest(?::uuid[]) r",
                        row -> Map.entry(row.id("r"), row.id("identity")),
                        recipients)
                .forEach(pair -> identities.put(pair.getKey(), pair.getValue()));
        return identities;
    }

    List<UUID> sameAs(UUID recipient) {
        return sql.list("select id from recipients_same(?) id order by id", row -> row.id("id"), recipient);
    }

    /** Where a recipient and all that are one with it belong on a day; each of these keeps what is recorded of it. */
    List<UUID> places(UUID recipient, LocalDate day) {
        return sql.list("select place from recipient_places(?, ?) place", row -> row.id("place"), recipient, day);
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'recipients' as resource, v.unit_id, count(distinct v.recipient_id) as total,
                       count(distinct v.recipient_id) filter (where v.valid_from >= ?) as later
                from recipient_versions v where v.unit_id = any(?::uuid[]) group by v.unit_id
                """, UnitDependants.Count::from, day, units);
    }

    private static StoredRecipient found(Row row) {
        RecipientResponse recipient = new RecipientResponse(
                row.id("id"),
                Codes.read(RecipientKind.class, row.text("kind")),
                row.text("name"),
                UnitRef.fromOrNull(row, "unit"),
                row.textOrNull("position"),
                row.date("valid_from"),
                UnitRef.from(row, "keeper"),
                row.idOrNull("merged_into"),
                row.instant("recorded_at"));
        return new StoredRecipient(recipient, row.count("revision"));
    }
}
