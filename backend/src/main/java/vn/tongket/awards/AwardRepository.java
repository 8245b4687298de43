package vn.tongket.awards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.persistence.ListQuery;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.SortKey;
import vn.tongket.platform.persistence.Sql;
import vn.tongket.platform.time.ClockProducer;
import vn.tongket.units.UnitRef;

/** Every query about awards. */
@ApplicationScoped
class AwardRepository implements PanacheRepositoryBase<AwardEntity, UUID> {

    private static final String DAY = AwardDecisionRepository.DAY;

    private static final String COLUMNS = """
            a.id, a.recipient_kind, a.recipient_name, a.recipient_position, a.recipient_count, a.achievement_year,
            a.presented_on, a.serial, a.status, a.note_vi, a.note_en,
            a.source_document, a.source_page, a.source_url, a.source_quote, a.revision,
            t.code as type_code, t.name_vi as type_name_vi, t.name_en as type_name_en,
            d.id as decision_id, d.number, d.decided_on, d.signer,
            u.unit_id as authority_id, u.code as authority_code,
            u.name_vi as authority_name_vi, u.name_en as authority_name_en, d.annulled_at,
            r.unit_id as unit_id, r.code as unit_code, r.name_vi as unit_name_vi, r.name_en as unit_name_en,
            """ + DAY + " as day";

    private static final String TABLES = """
            awards a
            join award_decisions d on d.id = a.decision_id
            join award_types t on t.id = a.type_id
            left join lateral unit_version_at(d.authority_id, %1$s) u on true
            left join lateral unit_version_at(a.recipient_unit_id, %1$s) r on true
            """.formatted(DAY);

    private static final String SEARCHED =
            "concat_ws(' ', a.search_text, t.search_text, u.search_text, r.search_text, d.search_text)";

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.number("achievementYear", "a.achievement_year"),
            SortKey.date("presentedOn", "coalesce(a.presented_on, '-infinity'::date)"),
            SortKey.text("recipient", "a.search_text"),
            SortKey.text("type", "t.code"),
            SortKey.instant("recordedAt", "a.recorded_at"),
            SortKey.id("a.id"));

    private final Sql sql;

    AwardRepository(Sql sql) {
        this.sql = sql;
    }

    /** An award, its revision and the day on which roles on its authority are judged. */
    record Found(AwardResponse award, long revision, LocalDate day) {}

    Page<AwardResponse> page(
            AwardQuery.Filter filter, Collection<UUID> units, AwardAccess.Sight sight, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-achievementYear", "recordedAt"))
                .whereAny("t.code", filter.types())
                .whereAny("a.recipient_kind", filter.recipientKinds())
                .whereAny("a.status", filter.statuses())
                .whereGiven("a.decision_id = ?", filter.decision());
        if (!filter.years().isEmpty()) {
            query.where("a.achievement_year = any(?::int[])", filter.years());
        }
        if (!units.isEmpty()) {
            query.where("d.authority_id = any(?) or a.recipient_unit_id = any(?)", units, units);
        }
        query.whereWords("a.search_text", filter.recipient());
        query.whereWords(SEARCHED, filter.words());
        AwardDecisionRepository.seen(query, "a.status", sight);
        return query.page(sql, page, row -> found(row).award(), AwardResponse.class);
    }

    Optional<Found> found(UUID id) {
        return found("a.id = ?", id).stream().findFirst();
    }

    List<Found> found(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : found("a.id = any(?)", ids);
    }

    List<Found> ofDecision(UUID decision) {
        return found("a.decision_id = ?", decision);
    }

    Optional<IssuedAward> issuedUnder(String serial) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where a.serial = ?", AwardRepository::issued, serial);
    }

    private static IssuedAward issued(Row row) {
        Instant annulled = row.instantOrNull("annulled_at");
        IssuedAward.Annulment annulment = annulled == null
                ? null
                : new IssuedAward.Annulment(LocalDate.ofInstant(annulled, ClockProducer.ZONE), null);
        return new IssuedAward(found(row).award(), annulment);
    }

    private List<Found> found(String condition, Object argument) {
        return sql.list(
                "select " + COLUMNS + " from " + TABLES + " where " + condition, AwardRepository::found, argument);
    }

    Optional<UUID> decisionOf(UUID award) {
        return sql.one("select decision_id from awards where id = ?", row -> row.id("decision_id"), award);
    }

    AwardEntity lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<AwardEntity> lockWithStatus(UUID decision, AwardStatus status) {
        return find("decisionId = ?1 and status = ?2", decision, status.code())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<UUID> byImportKey(String key) {
        return sql.one("select id from awards where import_key = ?", row -> row.id("id"), key);
    }

    /** The decision's parts, which its awards show, have changed. */
    void shownAnewByDecision(UUID decision) {
        sql.update("update awards set revision = revision + 1 where decision_id = ?", decision);
    }

    /** The type's name, which its awards show, has changed. */
    void shownAnewByType(UUID type) {
        sql.update("update awards set revision = revision + 1 where type_id = ?", type);
    }

    private static Found found(Row row) {
        AwardResponse award = new AwardResponse(
                row.id("id"),
                new AwardTypeRef(row.text("type_code"), row.name("type_name")),
                new AwardRecipient(
                        RecipientKind.of(row.text("recipient_kind")),
                        row.textOrNull("recipient_name"),
                        UnitRef.fromOrNull(row, "unit"),
                        row.textOrNull("recipient_position")),
                row.numberOrNull("recipient_count"),
                row.number("achievement_year"),
                new AwardDecisionRef(
                        row.id("decision_id"),
                        row.textOrNull("number"),
                        row.dateOrNull("decided_on"),
                        UnitRef.from(row, "authority"),
                        row.textOrNull("signer")),
                row.dateOrNull("presented_on"),
                row.textOrNull("serial"),
                AwardStatus.of(row.text("status")),
                row.source(),
                row.passageOrNull("note"));
        return new Found(award, row.count("revision"), row.date("day"));
    }
}
