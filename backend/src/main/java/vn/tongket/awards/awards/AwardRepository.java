package vn.tongket.awards.awards;

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
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.ClockProducer;
import vn.tongket.organisation.units.UnitRef;

/** Every query about awards. */
@ApplicationScoped
class AwardRepository implements PanacheRepositoryBase<AwardEntity, UUID> {

    private static final String DAY = AwardDecisionRepository.DAY;

    private static final String COLUMNS = """
            a.id, a.recipient_kind, a.recipient_name, a.recipient_position, a.recipient_count, a.achievement_year,
            a.presented_on, a.serial, a.status, a.note_vi, a.note_en, a.way, a.annulment_number, a.annulment_date,
            a.source_document, a.source_page, a.source_url, a.source_quote, a.revision,
            a.type_id, a.search_text, t.code as type_code,
            d.id as decision_id, d.number, d.decided_on, d.signer,
            u.unit_id as authority_id, u.code as authority_code,
            u.name_vi as authority_name_vi, u.name_en as authority_name_en,
            coalesce(a.annulled_at, d.annulled_at) as annulled_at,
            office_day(a.taken_down_at) as taken_down_on,
            r.unit_id as unit_id, r.code as unit_code, r.name_vi as unit_name_vi, r.name_en as unit_name_en,
            """ + DAY + " as day";

    private static final String TABLES = """
            awards a
            join award_decisions d on d.id = a.decision_id
            join award_types t on t.id = a.type_id
            left join lateral unit_version_at(d.authority_id, %1$s) u on true
            left join lateral unit_version_at(a.recipient_unit_id, %1$s) r on true
            """.formatted(DAY);

    /** What the award is called under the law of its decision's day. */
    private static final String TYPE_NAME = "n.name_vi as type_name_vi, n.name_en as type_name_en";

    private static final String NAMED = " join lateral award_type_on(p.type_id, p.day) n on true";

    private static final String SEARCHED_BESIDE_THE_NAME =
            "concat_ws(' ', t.search_text, u.search_text, r.search_text, d.search_text)";

    /** One of some units stands for the authority. */
    private static final String COVERED =
            "exists (select 1 from unit_covered_by(d.authority_id, " + DAY + ") above where above = any(?::uuid[]))";

    /** The name is public, or the caller sees it all the same. */
    private static final String NAME_SEEN = "(a.taken_down_at is null or " + COVERED + ")";

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.number("achievementYear", "a.achievement_year"),
            SortKey.date("presentedOn", "coalesce(a.presented_on, '-infinity'::date)"),
            SortKey.text("recipient", "case when a.taken_down_at is null then a.search_text else '' end"),
            SortKey.text("type", "t.code"),
            SortKey.instant("recordedAt", "a.recorded_at"),
            SortKey.id("a.id"));

    private final Sql sql;

    AwardRepository(Sql sql) {
        this.sql = sql;
    }

    /** An award, its revision and the day on which roles on its authority are judged. */
    record StoredAward(AwardResponse award, long revision, LocalDate day) {}

    Page<StoredAward> page(
            AwardQuery.Filter filter,
            Collection<UUID> units,
            @Nullable UUID within,
            Collection<UUID> recipients,
            AwardAccess.Visibility visibility,
            PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-achievementYear", "recordedAt"))
                .detailed(TYPE_NAME, NAMED)
                .whereAny("t.code", filter.types())
                .whereAny("a.recipient_kind", filter.recipientKinds())
                .whereAny("a.status", filter.statuses())
                .whereAny("a.recipient_id", recipients)
                .whereGiven("a.decision_id = ?", filter.decision());
        if (!filter.years().isEmpty()) {
            query.where("a.achievement_year = any(?::int[])", filter.years());
        }
        if (!units.isEmpty()) {
            query.where("d.authority_id = any(?) or a.recipient_unit_id = any(?)", units, units);
        }
        query.whereGiven(DAY + " >= ?", filter.decidedFrom())
                .whereGiven(DAY + " <= ?", filter.decidedTo())
                .whereGiven("exists (select 1 from unit_and_above(d.authority_id, " + DAY + ") w where w = ?)", within)
                .whereAny("coalesce(a.way, '" + Awards.NOT_STATED + "')", filter.ways())
                .whereAny("coalesce(a.position_class, '" + Awards.NOT_STATED + "')", filter.positionClasses());
        if (!visibility.everything() && !filter.positionClasses().isEmpty()) {
            query.where(COVERED, visibility.units());
        }
        query.whereWords("a.search_text", filter.recipient());
        if (!visibility.everything() && (filter.recipient() != null || !recipients.isEmpty())) {
            query.where(NAME_SEEN, visibility.units());
        }
        searched(query, filter.words(), visibility);
        AwardDecisionRepository.seen(query, "a.status", visibility);
        return query.page(sql, page, AwardRepository::found, StoredAward.class);
    }

    /** A name that was taken down is found by nobody who does not see it. */
    private static void searched(ListQuery query, @Nullable String words, AwardAccess.Visibility visibility) {
        for (String word : words == null ? new String[0] : words.split(" ")) {
            String beside = "position(? in " + SEARCHED_BESIDE_THE_NAME + ") > 0";
            String name = "position(? in a.search_text) > 0";
            if (visibility.everything()) {
                query.where(beside + " or " + name, word, word);
            } else {
                query.where(beside + " or " + name + " and " + NAME_SEEN, word, word, visibility.units());
            }
        }
    }

    Optional<StoredAward> found(UUID id) {
        return found("a.id = ?", id).stream().findFirst();
    }

    List<StoredAward> found(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : found("a.id = any(?)", ids);
    }

    List<StoredAward> ofDecision(UUID decision) {
        return found("a.decision_id = ?", decision);
    }

    Optional<IssuedAward> issuedUnder(String serial) {
        return rows("a.serial = ?", AwardRepository::issued, serial).stream()
                .findFirst()
                .map(IssuedAward::forPublic);
    }

    Optional<IssuedAward> issued(UUID id) {
        return rows("a.id = ? and a.serial is not null", AwardRepository::issued, id).stream()
                .findFirst();
    }

    List<IssuedAward> issuedBy(UUID decision) {
        return rows("a.decision_id = ? and a.serial is not null", AwardRepository::issued, decision);
    }

    List<UUID> annulled() {
        return sql.list("""
                select a.id from awards a join award_decisions d on d.id = a.decision_id
                where a.serial is not null and coalesce(a.annulled_at, d.annulled_at) is not null
                """, row -> row.id("id"));
    }

    private static IssuedAward issued(Row row) {
        StoredAward found = found(row);
        return new IssuedAward(found.award(), found.day(), annulment(found.award(), row.instantOrNull("annulled_at")));
    }

    private static IssuedAward.@Nullable Annulment annulment(AwardResponse award, @Nullable Instant annulledAt) {
        if (award.annulment() != null) {
            return new IssuedAward.Annulment(
                    award.annulment().date(), award.annulment().number());
        }
        return annulledAt == null
                ? null
                : new IssuedAward.Annulment(LocalDate.ofInstant(annulledAt, ClockProducer.ZONE), null);
    }

    private List<StoredAward> found(String condition, Object argument) {
        return rows(condition, AwardRepository::found, argument);
    }

    private <T> List<T> rows(String condition, Function<Row, T> read, Object argument) {
        return sql.list(
                "select p.*, " + TYPE_NAME + " from (select " + COLUMNS + " from " + TABLES + " where " + condition
                        + ") p" + NAMED + " order by p.search_text, p.id",
                read,
                argument);
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

    /** An award, and what the importer called it. */
    record Keyed(UUID id, @Nullable String importKey) {}

    List<Keyed> ofRecipients(Collection<UUID> recipients) {
        return sql.list(
                "select id, import_key from awards where recipient_id = any(?::uuid[]) order by recorded_at, id",
                row -> new Keyed(row.id("id"), row.textOrNull("import_key")),
                recipients);
    }

    Optional<AwardDetails> details(UUID award) {
        return sql.one("""
                select id, recipient_id, position_class, achievement, stated_prize, prize_coefficient, prize_base_salary, prize,
                  annulled_at, annulment_reason, annulment_ground, annulment_number, annulment_date, taken_down_at,
                  taken_down_by, takedown_ground, takedown_reason, takedown_document
                from awards where id = ?
                """, AwardRepository::details, award);
    }

    private static AwardDetails details(Row row) {
        Long prize = row.countOrNull("prize");
        Instant annulledAt = row.instantOrNull("annulled_at");
        return new AwardDetails(
                row.id("id"),
                row.idOrNull("recipient_id"),
                Codes.readOrNull(PositionClass.class, row.textOrNull("position_class")),
                row.textOrNull("achievement"),
                row.countOrNull("stated_prize"),
                prize == null
                        ? null
                        : new AwardDetails.Prize(
                                row.decimal("prize_coefficient"), row.count("prize_base_salary"), prize),
                annulledAt == null
                        ? null
                        : new AwardDetails.Reasons(
                                annulledAt,
                                row.text("annulment_reason"),
                                Codes.readOrNull(AnnulmentGround.class, row.textOrNull("annulment_ground")),
                                row.textOrNull("annulment_number"),
                                row.dateOrNull("annulment_date")),
                List.of(),
                takedown(row));
    }

    private static AwardDetails.@Nullable Takedown takedown(Row row) {
        Instant at = row.instantOrNull("taken_down_at");
        return at == null
                ? null
                : new AwardDetails.Takedown(
                        at,
                        row.text("taken_down_by"),
                        Codes.read(TakedownGround.class, row.text("takedown_ground")),
                        row.text("takedown_reason"),
                        row.textOrNull("takedown_document"));
    }

    /**
     * Other awards of the same recipient for the same achievement of the same year, in force or under the same draft. A
     * recipient is known here by kind, name and unit, since a draft need not say more.
     */
    List<AwardDetails.SameAchievement> sameAchievementAs(UUID award) {
        return sql.list(
                """
                select b.id as other, t.code, n.name_vi, n.name_en, e.number,
                  t.concept = 'form' and s.concept = 'form' as blocks
                from awards a
                join award_types s on s.id = a.type_id
                join awards b on b.id <> a.id and b.search_text = a.search_text
                  and b.recipient_kind = a.recipient_kind and b.achievement_year = a.achievement_year
                  and b.recipient_unit_id is not distinct from a.recipient_unit_id
                  and lower(regexp_replace(b.achievement, '\\s+', ' ', 'g'))
                    = lower(regexp_replace(a.achievement, '\\s+', ' ', 'g'))
                  and (b.status in ('issued', 'recorded') or b.status = 'draft' and b.decision_id = a.decision_id)
                join award_decisions e on e.id = b.decision_id
                join award_types t on t.id = b.type_id
                join lateral award_type_on(t.id, coalesce(e.decided_on,
                  office_day(e.recorded_at))) n on true
                where a.id = ? and a.recipient_name is not null and a.status in ('draft', 'issued', 'recorded')
                order by b.recorded_at, b.id
                """,
                row -> new AwardDetails.SameAchievement(
                        row.id("other"),
                        new AwardTypeRef(row.text("code"), row.name("name")),
                        row.textOrNull("number"),
                        row.flag("blocks")),
                award);
    }

    /**
     * A line, and the award that gave its title already.
     *
     * @param number number of the decision that gave it, or null for a line of the same one
     */
    record SecondTitle(
            UUID line, Name title, int year, @Nullable String number) {}

    /** The drafts of a decision that would give somebody a title again that they have for the same year. */
    List<SecondTitle> secondTitles(UUID decision) {
        return sql.list(
                """
                select distinct on (a.id) a.id, n.name_vi, n.name_en, a.achievement_year,
                  case when e.id <> a.decision_id then e.number end as number
                from awards a
                join award_types t on t.id = a.type_id and t.concept = 'title'
                cross join lateral recipients_same(a.recipient_id) same
                join awards b on b.recipient_id = same and b.id <> a.id and b.type_id = a.type_id
                  and b.achievement_year = a.achievement_year
                  and (b.status in ('issued', 'recorded') or b.status = 'draft' and b.decision_id = a.decision_id)
                join award_decisions d on d.id = a.decision_id
                join award_decisions e on e.id = b.decision_id
                join lateral award_type_on(t.id, d.decided_on) n on true
                where a.decision_id = ? and a.status = 'draft' and a.recipient_id is not null
                order by a.id, b.recorded_at
                """,
                row -> new SecondTitle(
                        row.id("id"), row.name("name"), row.number("achievement_year"), row.textOrNull("number")),
                decision);
    }

    /** What the awards of a decision are given for, by their ids. */
    Map<UUID, String> achievements(UUID decision) {
        return sql
                .list(
                        "select id, achievement from awards where decision_id = ? and achievement is not null",
                        row -> Map.entry(row.id("id"), row.text("achievement")),
                        decision)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The decision's parts, which its awards show, have changed. */
    void shownAnewByDecision(UUID decision) {
        sql.update("update awards set revision = revision + 1 where decision_id = ?", decision);
    }

    /** The names of types, which their awards show, have changed. */
    void shownAnewByTypes(Collection<UUID> types) {
        sql.update("update awards set revision = revision + 1 where type_id = any(?::uuid[])", types);
    }

    private static StoredAward found(Row row) {
        AwardResponse award = new AwardResponse(
                row.id("id"),
                new AwardTypeRef(row.text("type_code"), row.name("type_name")),
                new AwardRecipient(
                        Codes.read(RecipientKind.class, row.text("recipient_kind")),
                        row.textOrNull("recipient_name"),
                        UnitRef.fromOrNull(row, "unit"),
                        row.textOrNull("recipient_position"),
                        row.dateOrNull("taken_down_on")),
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
                Codes.read(AwardStatus.class, row.text("status")),
                row.source(),
                row.localizedTextOrNull("note"),
                Codes.readOrNull(AwardWay.class, row.textOrNull("way")),
                Annulment.from(row));
        return new StoredAward(award, row.count("revision"), row.date("day"));
    }
}
