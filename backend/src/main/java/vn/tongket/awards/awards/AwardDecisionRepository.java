package vn.tongket.awards.awards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** Every query about award decisions. */
@ApplicationScoped
class AwardDecisionRepository implements PanacheRepositoryBase<AwardDecisionEntity, UUID> {

    /** The day on which a decision's units are read: its date, or the day since which it is known. */
    static final String DAY = "award_decision_day(d.decided_on, d.known_since, d.recorded_at)";

    private static final String COLUMNS = """
            d.id, d.number, d.decided_on, d.signer, d.status, d.note_vi, d.note_en, d.recorded_at, d.known_since,
            d.annulled_at, d.signer_prefix, d.signer_position, d.annulment_number, d.annulment_date, d.source_document, d.source_page, d.source_url, d.source_quote, d.revision,
            u.unit_id as authority_id, u.code as authority_code,
            u.name_vi as authority_name_vi, u.name_en as authority_name_en,
            (select count(*) from awards a where a.decision_id = d.id and a.status <> 'withdrawn')::int as award_lines,
            """ + DAY + " as day";

    private static final String TABLES =
            "award_decisions d left join lateral unit_version_at(d.authority_id, " + DAY + ") u on true";

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.date("date", "coalesce(d.decided_on, '-infinity'::date)"),
            SortKey.text("number", "coalesce(d.number, '')"),
            SortKey.instant("recordedAt", "d.recorded_at"),
            SortKey.id("d.id"));

    private final Sql sql;

    AwardDecisionRepository(Sql sql) {
        this.sql = sql;
    }

    /** A decision, its revision and the day on which roles on its authority are judged. */
    record StoredDecision(AwardDecisionResponse decision, long revision, LocalDate day) {}

    Page<AwardDecisionResponse> page(
            AwardDecisionQuery.Filter filter,
            Collection<UUID> units,
            AwardAccess.Visibility visibility,
            PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-date", "-recordedAt"))
                .whereAny("d.authority_id", units)
                .whereAny("d.status", filter.statuses());
        if (!filter.years().isEmpty()) {
            query.where("extract(year from " + DAY + ")::int = any(?::int[])", filter.years());
        }
        seen(query, "d.status", visibility);
        return query.page(sql, page, row -> found(row).decision(), AwardDecisionResponse.class);
    }

    /** Keeps to what the caller may see; the decision is {@code d}. */
    static void seen(ListQuery query, String status, AwardAccess.Visibility visibility) {
        if (visibility.everything()) {
            return;
        }
        if (visibility.units().isEmpty()) {
            query.where(status + " = any(?)", AwardStatus.publicCodes());
            return;
        }
        query.where(
                status + " = any(?) or exists (select 1 from unit_covered_by(d.authority_id, " + DAY
                        + ") above where above = any(?))",
                AwardStatus.publicCodes(),
                visibility.units());
    }

    Optional<StoredDecision> found(UUID id) {
        return sql.one("select " + COLUMNS + " from " + TABLES + " where d.id = ?", AwardDecisionRepository::found, id);
    }

    @Nullable
    Long statedTotal(UUID id) {
        return sql.one(
                        "select stated_total from award_decisions where id = ?",
                        row -> Optional.ofNullable(row.countOrNull("stated_total")),
                        id)
                .flatMap(stated -> stated)
                .orElse(null);
    }

    Optional<AwardDecisionEntity> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<AwardDecisionEntity> byImportKey(String key) {
        return find("importKey", key).firstResultOptional();
    }

    /** What a recorded decision was taken in as that has this number in that year. */
    Optional<String> recordedAs(UUID authority, @Nullable String number, @Nullable LocalDate date) {
        return number == null || date == null
                ? Optional.empty()
                : sql.one("""
                        select import_key from award_decisions
                        where authority_id = ? and number = ? and extract(year from decided_on) = ? and status = 'recorded'
                        """, row -> row.text("import_key"), authority, number, date.getYear());
    }

    boolean numberTaken(UUID authority, @Nullable String number, @Nullable LocalDate date) {
        return number != null && date != null && sql.number("""
                        select count(*) as n from award_decisions
                        where authority_id = ? and number = ? and extract(year from decided_on) = ?
                          and status in ('issued', 'annulled', 'recorded')
                        """, authority, number, date.getYear()) > 0;
    }

    void addAuthor(UUID decision, @Nullable UUID account) {
        if (account != null) {
            sql.update(
                    "insert into award_decision_authors (decision_id, account_id) values (?, ?) on conflict do nothing",
                    decision,
                    account);
        }
    }

    boolean isAuthor(UUID decision, @Nullable UUID account) {
        return account != null
                && sql.number(
                                "select count(*) as n from award_decision_authors where decision_id = ? and account_id = ?",
                                decision,
                                account)
                        > 0;
    }

    private static StoredDecision found(Row row) {
        AwardDecisionResponse decision = new AwardDecisionResponse(
                row.id("id"),
                UnitRef.from(row, "authority"),
                row.textOrNull("number"),
                row.dateOrNull("decided_on"),
                row.textOrNull("signer"),
                Codes.read(AwardStatus.class, row.text("status")),
                row.number("award_lines"),
                row.instant("recorded_at"),
                row.instantOrNull("known_since"),
                row.instantOrNull("annulled_at"),
                row.source(),
                row.localizedTextOrNull("note"),
                Codes.readOrNull(SignerPrefix.class, row.textOrNull("signer_prefix")),
                row.textOrNull("signer_position"),
                Annulment.from(row));
        return new StoredDecision(decision, row.count("revision"), row.date("day"));
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'award-decisions' as resource, d.authority_id as unit_id, count(*) as total,
                       count(*) filter (where d.decided_on >= ?) as later
                from award_decisions d where d.authority_id = any(?::uuid[]) group by d.authority_id
                union all
                select 'awards', a.recipient_unit_id, count(*),
                       count(*) filter (where make_date(a.achievement_year, 12, 31) >= ?)
                from awards a where a.recipient_unit_id = any(?::uuid[]) group by a.recipient_unit_id
                """, UnitDependants.Count::from, day, units, day, units);
    }
}
