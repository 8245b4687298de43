package vn.tongket.awards.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitRef;

/** Recipients that may be one. */
@ApplicationScoped
@Reads("unit_successions")
class RecipientDuplicateRepository {

    /**
     * Pairs whose names, of any time, are the same without marks, and that were in the same unit, in units of which one
     * came out of the other, or one of them in none. Pairs that somebody split are not proposed again.
     */
    private static final String PAIRS = """
            (with recursive heirs as (
               select predecessor_id as first, successor_id as heir from unit_successions where successor_id is not null
               union
               select h.first, s.successor_id from heirs h join unit_successions s on s.predecessor_id = h.heir
               where s.successor_id is not null),
             kin as materialized (select first as one, heir as other from heirs union select heir, first from heirs),
             known as materialized (
               select v.*, recipient_identity(v.recipient_id) as identity from recipient_versions v
               where exists (select 1 from recipient_versions t
                             where t.search_text = v.search_text and t.recipient_id <> v.recipient_id))
             select a.identity as one_id, b.identity as other_id, a.kind, bool_or(a.name_key = b.name_key) as same_name,
               coalesce(bool_or(a.unit_id = b.unit_id), false) as same_unit, bool_or(k.one is not null) as heirs,
               coalesce(bool_or(a.position = b.position), false) as same_position
             from known a
             join known b on b.search_text = a.search_text and b.kind = a.kind and a.identity < b.identity
             left join kin k on k.one = a.unit_id and k.other = b.unit_id
             where (a.unit_id is null or b.unit_id is null or a.unit_id = b.unit_id or k.one is not null)
               and not exists (
                 select 1 from recipient_merges m where m.undone_at is not null
                   and (m.kept_id, m.merged_id) in ((a.identity, b.identity), (b.identity, a.identity)))
             group by a.identity, b.identity, a.kind) p
            """;

    private static final String COLUMNS = """
            p.*, o.name as one_name, o.position as one_position, ou.unit_id as one_unit_id, ou.code as one_unit_code,
            ou.name_vi as one_unit_name_vi, ou.name_en as one_unit_name_en, t.name as other_name,
            t.position as other_position, tu.unit_id as other_unit_id, tu.code as other_unit_code,
            tu.name_vi as other_unit_name_vi, tu.name_en as other_unit_name_en
            """;

    /** As they are on a day, which is the argument four times. */
    private static final String TABLES = PAIRS + """
            join recipients ro on ro.id = p.one_id
            join recipients rt on rt.id = p.other_id
            join lateral recipient_on(p.one_id, ?::date) o on true
            left join lateral unit_version_at(o.unit_id, ?::date) ou on true
            join lateral recipient_on(p.other_id, ?::date) t on true
            left join lateral unit_version_at(t.unit_id, ?::date) tu on true
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.number(
                    "likeness",
                    "(8 * p.same_name::int + 4 * p.same_unit::int + 2 * p.heirs::int + p.same_position::int)"),
            SortKey.name("o.name"),
            SortKey.id("md5(p.one_id::text || p.other_id::text)::uuid"));

    private final Sql sql;

    RecipientDuplicateRepository(Sql sql) {
        this.sql = sql;
    }

    Page<RecipientDuplicate> page(
            RecipientDuplicateQuery.Filter filter, @Nullable Set<UUID> visibility, LocalDate today, PageRequest page) {
        ListQuery query = new ListQuery(
                        COLUMNS, TABLES, List.of(today, today, today, today), SORTABLE, List.of("-likeness", "name"))
                .whereAny("p.kind", filter.kinds());
        if (filter.recipient() != null) {
            query.where("recipient_identity(?::uuid) in (p.one_id, p.other_id)", filter.recipient());
        }
        if (visibility != null) {
            seen(query, "ro.keeper_id", "o.unit_id", visibility, today);
            seen(query, "rt.keeper_id", "t.unit_id", visibility, today);
        }
        return query.page(sql, page, RecipientDuplicateRepository::pair, RecipientDuplicate.class);
    }

    private static void seen(ListQuery query, String keeper, String unit, Set<UUID> visibility, LocalDate today) {
        query.where(
                keeper + " in (" + RecipientRepository.COVERED + ") or " + unit + " in (" + RecipientRepository.COVERED
                        + ")",
                today,
                visibility,
                today,
                visibility);
    }

    private static RecipientDuplicate pair(Row row) {
        List<SharedTrait> shares = new ArrayList<>();
        shares.add(row.flag("same_name") ? SharedTrait.NAME : SharedTrait.NAME_WITHOUT_MARKS);
        if (row.flag("same_unit")) {
            shares.add(SharedTrait.UNIT);
        }
        if (row.flag("heirs")) {
            shares.add(SharedTrait.SUCCESSIVE_UNITS);
        }
        if (row.flag("same_position")) {
            shares.add(SharedTrait.POSITION);
        }
        return new RecipientDuplicate(recipient(row, "one"), recipient(row, "other"), List.copyOf(shares));
    }

    private static RecipientRef recipient(Row row, String prefix) {
        return new RecipientRef(
                row.id(prefix + "_id"),
                Codes.read(RecipientKind.class, row.text("kind")),
                row.text(prefix + "_name"),
                UnitRef.fromOrNull(row, prefix + "_unit"),
                row.textOrNull(prefix + "_position"));
    }
}
