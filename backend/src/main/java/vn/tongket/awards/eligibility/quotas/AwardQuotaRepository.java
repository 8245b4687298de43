package vn.tongket.awards.eligibility.quotas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.awards.law.Confidence;
import vn.tongket.awards.law.DatedVersions;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.DatedRows;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Source;

/** Every query about quotas. */
@ApplicationScoped
class AwardQuotaRepository implements DatedVersions<WriteAwardQuota, AwardQuotaResponse> {

    private static final String COLUMNS = "q.*, t.code as type, b.code as base_type";
    private static final String TABLES =
            "award_quotas q join award_types t on t.id = q.type_id left join award_types b on b.id = q.base_type_id";

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.text("type", "t.code"), SortKey.date("validFrom", "q.valid_from"), SortKey.id("q.id"));

    private final Sql sql;
    private final DatedRows rows;

    AwardQuotaRepository(Sql sql) {
        this.sql = sql;
        this.rows = new DatedRows(sql, "award_quotas", "type_id = (select id from award_types where code = ?)");
    }

    Page<AwardQuotaResponse> page(AwardQuotaQuery.Filter filter, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("type", "validFrom"))
                .whereAny("t.code", filter.types());
        if (filter.date() != null) {
            query.where("daterange(q.valid_from, q.valid_to) @> ?", filter.date());
        }
        return query.page(sql, page, AwardQuotaRepository::quota, AwardQuotaResponse.class);
    }

    @Override
    public Optional<Reply.Revised<AwardQuotaResponse>> find(String type, LocalDate from) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where t.code = ? and q.valid_from = ?",
                row -> new Reply.Revised<>(quota(row), row.count("revision")),
                type,
                from);
    }

    /** What holds for a type on a day. */
    Optional<AwardQuotaResponse> on(String type, LocalDate day) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES
                        + " where t.code = ? and daterange(q.valid_from, q.valid_to) @> ?",
                AwardQuotaRepository::quota,
                type,
                day);
    }

    /**
     * The same, with the type held until the end of the transaction: of two decisions that would exceed it together, one
     * waits, whichever version each of them falls under.
     */
    Optional<AwardQuotaResponse> lockOn(String type, LocalDate day) {
        sql.list("select id from award_types where code = ? for no key update", row -> row.id("id"), type);
        return on(type, day);
    }

    @Override
    public DatedRows rows() {
        return rows;
    }

    @Override
    public void write(String type, LocalDate from, WriteAwardQuota body) {
        LocalizedText note = body.note();
        Source source = body.source();
        sql.update(
                """
                insert into award_quotas (id, type_id, valid_from, valid_to, rate, base, base_type_id, rounding, scope,
                  binding, legal_basis, confidence, note_vi, note_en, source_document, source_page, source_url,
                  source_quote, revision)
                values (?, (select id from award_types where code = ?), ?, ?::date, ?, ?,
                  (select id from award_types where code = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                on conflict on constraint uq_award_quotas_type do update set valid_to = excluded.valid_to,
                  rate = excluded.rate, base = excluded.base, base_type_id = excluded.base_type_id,
                  rounding = excluded.rounding, scope = excluded.scope, binding = excluded.binding,
                  legal_basis = excluded.legal_basis, confidence = excluded.confidence, note_vi = excluded.note_vi,
                  note_en = excluded.note_en, source_document = excluded.source_document,
                  source_page = excluded.source_page, source_url = excluded.source_url,
                  source_quote = excluded.source_quote, revision = award_quotas.revision + 1
                """,
                UUID.randomUUID(),
                type,
                from,
                body.validTo(),
                body.rate(),
                body.base().code(),
                body.baseType(),
                body.rounding().code(),
                body.scope().code(),
                body.binding(),
                body.legalBasis(),
                body.confidence().code(),
                note == null ? null : note.vi(),
                note == null ? null : note.en(),
                source == null ? null : source.document(),
                source == null ? null : source.page(),
                source == null ? null : source.url(),
                source == null ? null : source.quote());
    }

    /** In which of some units each of others lies on a day, in the first of several; those that lie in none are left out. */
    Map<UUID, UUID> partOf(Collection<UUID> units, List<UUID> parts, LocalDate day) {
        Map<UUID, UUID> found = new HashMap<>();
        sql.list("""
                select distinct on (u.id) u.id, p.id as part
                from unnest(?::uuid[]) u(id) cross join lateral unit_covered_by(u.id, ?::date) above
                join unnest(?::uuid[]) with ordinality p(id, place) on p.id = above
                order by u.id, p.place
                """, row -> found.put(row.id("id"), row.id("part")), units, day, parts);
        return found;
    }

    /** How many people are in service on a day, by unit; whoever serves in two counts where they came last. */
    Map<UUID, Long> headcounts(Collection<UUID> units, LocalDate day) {
        Map<UUID, Long> counts = new HashMap<>();
        sql.list("""
                select unit_id, count(*) as people from (
                  select distinct on (recipient_identity(recipient_id)) unit_id from recipient_facts
                  where kind = 'service' and withdrawn_at is null and unit_id = any(?::uuid[])
                    and daterange(from_day, to_day) @> ?
                  order by recipient_identity(recipient_id), from_day desc, unit_id) one
                group by unit_id
                """, row -> counts.put(row.id("unit_id"), row.count("people")), units, day);
        return counts;
    }

    private static AwardQuotaResponse quota(Row row) {
        return new AwardQuotaResponse(
                row.text("type"),
                row.date("valid_from"),
                row.dateOrNull("valid_to"),
                row.decimal("rate").stripTrailingZeros(),
                Codes.read(QuotaBase.class, row.text("base")),
                row.textOrNull("base_type"),
                Codes.read(QuotaRounding.class, row.text("rounding")),
                Codes.read(QuotaScope.class, row.text("scope")),
                row.flag("binding"),
                row.text("legal_basis"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.localizedTextOrNull("note"),
                row.source());
    }
}
