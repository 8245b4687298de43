package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardStatus;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.awards.PositionClass;
import vn.tongket.awards.law.AnnualGrade;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;

/** Every query about nominations. Names are those of the day on which a nomination was written. */
@ApplicationScoped
@Reads({"unit_successions", "unit_versions"})
class NominationRepository {

    private static final String DAY = "office_day(n.recorded_at)";

    private static final String COLUMNS = "n.*, t.code as type_code, r.name as recipient_name,"
            + " r.position as recipient_position, r.unit_id as home_unit_id, a.decision_id, a.status as award_status, "
            + DAY + " as day";

    private static final String TABLES = """
            nominations n
            join award_types t on t.id = n.type_id
            left join lateral recipient_on(n.recipient_id, %s) r on true
            left join awards a on a.id = n.award_id
            """.formatted(DAY);

    /** What is looked up for the rows that are shown, {@code p}. */
    private static final String SHOWN = """
            s.name_vi as type_name_vi, s.name_en as type_name_en,
            u.unit_id as proposer_id, u.code as proposer_code, u.name_vi as proposer_name_vi,
            u.name_en as proposer_name_en,
            k.unit_id as at_id, k.code as at_code, k.name_vi as at_name_vi, k.name_en as at_name_en,
            h.unit_id as home_id, h.code as home_code, h.name_vi as home_name_vi, h.name_en as home_name_en,
            d.number as decision_number,
            (select count(*) from nomination_documents f where f.nomination_id = p.id)::int as documents,
            (select count(*) from nomination_links l where l.nomination_id = p.id)::int as links
            """;

    private static final String NAMED = """
            join lateral award_type_on(p.type_id, p.day) s on true
            left join lateral unit_version_at(p.unit_id, p.day) u on true
            left join lateral unit_version_at(p.desk_id, p.day) k on true
            left join lateral unit_version_at(p.home_unit_id, p.day) h on true
            left join award_decisions d on d.id = p.decision_id
            """;

    /** Whether one of some units stands for a unit of a nomination; arguments are the day and the units. */
    private static final String COVERED =
            "exists (select 1 from unit_covered_by(%s, ?::date) above where above = any(?::uuid[]))";

    private static final String OF_PROPOSER = COVERED.formatted("n.unit_id");
    private static final String OF_DESK = COVERED.formatted("n.desk_id");

    private static final String WITHOUT_LINE = "(a.id is null or a.status = 'withdrawn')";

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.number("year", "n.year"),
            SortKey.instant("recordedAt", "n.recorded_at"),
            SortKey.text("recipient", "coalesce(r.search_text, '')"),
            SortKey.text("type", "t.code"),
            SortKey.text("status", "n.status"),
            SortKey.id("n.id"));

    private final Sql sql;

    NominationRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * A nomination and what its rules need.
     *
     * @param authors everybody who wrote or sent it
     */
    record StoredNomination(
            NominationResponse nomination,
            List<UUID> authors,
            UUID unit,
            @Nullable UUID desk,
            long revision) {}

    Page<StoredNomination> page(NominationQuery.Filter filter, Places places, Viewer viewer, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-year", "-recordedAt"))
                .detailed(SHOWN, NAMED)
                .whereAny("n.unit_id", places.units())
                .whereAny("t.code", filter.types())
                .whereAny("n.status", filter.statuses())
                .whereGiven(
                        "exists (select 1 from unit_covered_by(n.unit_id, " + DAY + ") w where w = ?)", places.within())
                .whereGiven("n.recipient_id in (select recipients_same(?))", filter.recipient());
        if (!filter.years().isEmpty()) {
            query.where("n.year = any(?::int[])", filter.years());
        }
        if (!viewer.visibility().everything()) {
            query.where(
                    OF_PROPOSER + " or " + OF_DESK,
                    viewer.today(),
                    viewer.visibility().units(),
                    viewer.today(),
                    viewer.visibility().units());
        }
        if (filter.inbox()) {
            waiting(query, viewer);
        }
        return query.page(sql, page, NominationRepository::found, StoredNomination.class);
    }

    /** The units that a list is asked for, found. */
    record Places(Collection<UUID> units, @Nullable UUID within) {}

    /** Who reads a list: what they see, where they act, and when. */
    record Viewer(
            @Nullable UUID account,
            NominationAccess.Visibility visibility,
            NominationAccess.Visibility reach,
            LocalDate today) {}

    /** What the viewer may do something about; what they wrote themselves they do not take in. */
    private static void waiting(ListQuery query, Viewer viewer) {
        boolean everywhere = viewer.reach().everything();
        query.where(
                "n.status in ('draft', 'returned') and (?::boolean or " + OF_PROPOSER + ")"
                        + " or (n.status = 'submitted' and not (?::uuid = any(n.author_ids)) or n.status = 'received'"
                        + " or n.status = 'recommended' and " + WITHOUT_LINE + ")"
                        + " and (?::boolean or " + OF_DESK + ")",
                everywhere,
                viewer.today(),
                viewer.reach().units(),
                viewer.account(),
                everywhere,
                viewer.today(),
                viewer.reach().units());
    }

    Optional<StoredNomination> find(UUID id) {
        return found("n.id = ?", id).stream().findFirst();
    }

    /** Of some recipients, the oldest first. */
    List<StoredNomination> ofRecipients(Collection<UUID> recipients) {
        return found("n.recipient_id = any(?::uuid[])", recipients);
    }

    private List<StoredNomination> found(String condition, Object argument) {
        return sql.list(
                "select p.*, " + SHOWN + " from (select " + COLUMNS + " from " + TABLES + " where " + condition + ") p "
                        + NAMED + " order by p.recorded_at, p.id",
                NominationRepository::found,
                argument);
    }

    Optional<NominationRef> reference(UUID id, LocalDate today) {
        return sql.one("""
                select n.*, t.code as type_code, r.unit_id as recipient_unit_id
                from nominations n
                join award_types t on t.id = n.type_id
                cross join lateral recipient_on(n.recipient_id, ?::date) r
                where n.id = ?
                """, NominationRepository::reference, today, id);
    }

    private static NominationRef reference(Row row) {
        return new NominationRef(
                row.id("id"),
                row.id("recipient_id"),
                row.idOrNull("recipient_unit_id"),
                row.id("unit_id"),
                row.idOrNull("desk_id"),
                row.text("type_code"),
                row.number("year"),
                Codes.read(NominationStatus.class, row.text("status")));
    }

    boolean lock(UUID id) {
        return sql.one("select id from nominations where id = ? for update", row -> row.id("id"), id)
                .isPresent();
    }

    /** Two nominations of one recipient come one after the other, so that neither misses the other. */
    void holdRecipient(UUID recipient) {
        sql.one("select id from recipients where id = ? for update", row -> row.id("id"), recipient);
    }

    /** Whether a recipient, or one merged with it, is proposed for a title and a year by another nomination that stands. */
    boolean titleTaken(UUID recipient, String type, int year, @Nullable UUID except) {
        return sql.number("""
                        select count(*) as n from nominations n join award_types t on t.id = n.type_id
                        where n.recipient_id in (select recipients_same(?)) and t.code = ? and n.year = ?
                          and n.concept = 'title' and n.status not in ('not-recommended', 'withdrawn')
                          and n.id is distinct from ?::uuid
                        """, recipient, type, year, except) > 0;
    }

    /** Whether a unit stands above another, or is it. */
    boolean covers(UUID above, UUID unit, LocalDate day) {
        return sql.one(
                        "select 1 as one from unit_covered_by(?, ?::date) u where u = ?",
                        row -> row.number("one"),
                        unit,
                        day,
                        above)
                .isPresent();
    }

    /** A unit of a line, and how far it stands above the unit at its bottom, from 0. */
    record Above(UUID unit, int distance) {}

    /** A unit, or what came after it where it has ended, and those above on a day, from the bottom. */
    List<Above> lineOf(UUID unit, LocalDate day) {
        return sql.list("""
                with recursive heirs as (
                  select ?::uuid as id
                  union
                  select s.successor_id from unit_successions s join heirs h on s.predecessor_id = h.id
                  where s.successor_id is not null
                )
                select a.id, min(a.place)::int - 1 as distance
                from heirs h
                cross join lateral unit_and_above(h.id, ?::date) with ordinality a(id, place)
                where exists (select 1 from unit_versions v where v.unit_id = h.id
                              and coalesce(v.valid_from <= ?::date, true) and coalesce(?::date < v.valid_to, true))
                group by a.id order by distance, a.id
                """, row -> new Above(row.id("id"), row.number("distance")), unit, day, day, day);
    }

    void add(
            UUID id, UUID unit, UUID recipient, RecipientKind kind, WriteNominationChange body, Actor by, Instant now) {
        sql.update(
                """
                insert into nominations (id, unit_id, type_id, concept, year, recipient_id, recipient_kind, way,
                  position_class, achievement, annual_grade, initiative, warnings_comment, authors, author_ids, status, recorded_at,
                  revision)
                select ?, ?, t.id, t.concept, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, array_remove(array[?::uuid], null), 'draft', ?, 1 from award_types t where t.code = ?
                """,
                id,
                unit,
                body.year(),
                recipient,
                kind.code(),
                body.way().code(),
                body.positionClass() == null ? null : body.positionClass().code(),
                body.achievement(),
                body.annualGrade() == null ? null : body.annualGrade().code(),
                body.initiative(),
                body.warningsComment(),
                List.of(by.username()),
                by.id(),
                now,
                body.type());
    }

    void change(UUID id, WriteNominationChange body, Actor by) {
        sql.update(
                """
                update nominations n set type_id = t.id, concept = t.concept, year = ?, way = ?, position_class = ?,
                  achievement = ?, annual_grade = ?, initiative = ?, warnings_comment = ?,
                  authors = case when ? = any(authors) then authors else array_append(authors, ?) end,
                  author_ids = array_remove(array_append(array_remove(author_ids, ?::uuid), ?::uuid), null), revision = n.revision + 1
                from award_types t where t.code = ? and n.id = ?
                """,
                body.year(),
                body.way().code(),
                body.positionClass() == null ? null : body.positionClass().code(),
                body.achievement(),
                body.annualGrade() == null ? null : body.annualGrade().code(),
                body.initiative(),
                body.warningsComment(),
                by.username(),
                by.username(),
                by.id(),
                by.id(),
                body.type(),
                id);
    }

    /** Something beside the row was written: it counts as changed, by one more author. */
    void touch(UUID id, Actor by) {
        sql.update("""
                update nominations set authors = case when ? = any(authors) then authors else array_append(authors, ?) end,
                  author_ids = array_remove(array_append(array_remove(author_ids, ?::uuid), ?::uuid), null), revision = revision + 1
                where id = ?
                """, by.username(), by.username(), by.id(), by.id(), id);
    }

    /** @param check what the rules said, or null where it was sent before and goes on */
    void submit(UUID id, UUID desk, @Nullable UUID check, Actor by, Instant now) {
        sql.update("""
                update nominations set status = 'submitted', desk_id = ?, check_id = coalesce(?::uuid, check_id),
                  submitted_at = ?, submitted_by = ?, reason = null,
                  authors = case when ? = any(authors) then authors else array_append(authors, ?) end,
                  author_ids = array_remove(array_append(array_remove(author_ids, ?::uuid), ?::uuid), null), revision = revision + 1
                where id = ?
                """, desk, check, now, by.username(), by.username(), by.username(), by.id(), by.id(), id);
    }

    void move(UUID id, NominationStatus status, @Nullable String reason, Instant now) {
        boolean closes = status == NominationStatus.NOT_RECOMMENDED || status == NominationStatus.WITHDRAWN;
        sql.update("""
                update nominations set status = ?, reason = ?,
                  closed_at = case when ? then coalesce(closed_at, ?::timestamptz) end, revision = revision + 1
                where id = ?
                """, status.code(), reason, closes, now, id);
    }

    void takeUp(UUID id, UUID session) {
        sql.update(
                "update nominations set status = 'in-council', council_session_id = ?, revision = revision + 1 where id = ?",
                session,
                id);
    }

    void release(UUID id) {
        sql.update(
                "update nominations set status = 'received', council_session_id = null, revision = revision + 1 where id = ?",
                id);
    }

    void conclude(UUID id, CouncilOutcome outcome, NominationStatus status, Instant now) {
        sql.update(
                """
                update nominations set status = ?, council_members = ?, council_present = ?, council_votes = ?,
                  council_held_on = ?, closed_at = case when ? then null else ?::timestamptz end, revision = revision + 1
                where id = ?
                """,
                status.code(),
                outcome.members(),
                outcome.present(),
                outcome.votes(),
                outcome.heldOn(),
                outcome.recommended(),
                now,
                id);
    }

    void becomes(UUID id, UUID award) {
        sql.update("update nominations set award_id = ?, revision = revision + 1 where id = ?", award, id);
    }

    /** Those that became lines of a decision and are not decided yet, held until the transaction ends. */
    List<UUID> becameLinesOf(UUID decision) {
        return sql.list("""
                select n.id from nominations n join awards a on a.id = n.award_id
                where a.decision_id = ? and a.status = 'issued' and n.status = 'recommended'
                order by n.id for update of n
                """, row -> row.id("id"), decision);
    }

    void decide(UUID id, Instant now) {
        sql.update(
                "update nominations set status = 'decided', closed_at = ?, revision = revision + 1 where id = ?",
                now,
                id);
    }

    /** How many nominations hang on units: those that a unit proposes or that lie at it, and those still on their way. */
    List<UnitDependants.Count> countOn(Collection<UUID> units) {
        return sql.list("""
                select 'nominations' as resource, x.unit_id, count(*) as total,
                  count(*) filter (where n.status not in ('not-recommended', 'decided', 'withdrawn')) as later
                from nominations n
                cross join lateral (select n.unit_id union select n.desk_id where n.desk_id is not null) x
                where x.unit_id = any(?::uuid[])
                group by x.unit_id
                """, UnitDependants.Count::from, units);
    }

    private static StoredNomination found(Row row) {
        return new StoredNomination(
                nomination(row),
                row.ids("author_ids"),
                row.id("unit_id"),
                row.idOrNull("desk_id"),
                row.count("revision"));
    }

    private static NominationResponse nomination(Row row) {
        return new NominationResponse(
                row.id("id"),
                UnitRef.from(row, "proposer"),
                UnitRef.fromOrNull(row, "at"),
                new AwardTypeRef(row.text("type_code"), row.name("type_name")),
                row.number("year"),
                recipient(row),
                Codes.read(AwardWay.class, row.text("way")),
                read(row, "position_class", code -> Codes.read(PositionClass.class, code)),
                row.textOrNull("achievement"),
                read(row, "annual_grade", code -> Codes.read(AnnualGrade.class, code)),
                row.textOrNull("initiative"),
                row.textOrNull("warnings_comment"),
                Codes.read(NominationStatus.class, row.text("status")),
                row.textOrNull("reason"),
                row.number("documents"),
                row.number("links"),
                row.instant("recorded_at"),
                row.texts("authors").getFirst(),
                row.instantOrNull("submitted_at"),
                row.textOrNull("submitted_by"),
                row.idOrNull("check_id"),
                council(row),
                award(row),
                row.instantOrNull("closed_at"),
                row.dateOrNull("erased_on"));
    }

    private static <T> @Nullable T read(Row row, String column, Function<String, T> reader) {
        String text = row.textOrNull(column);
        return text == null ? null : reader.apply(text);
    }

    private static @Nullable RecipientRef recipient(Row row) {
        UUID id = row.idOrNull("recipient_id");
        return id == null
                ? null
                : new RecipientRef(
                        id,
                        Codes.read(RecipientKind.class, row.text("recipient_kind")),
                        row.text("recipient_name"),
                        UnitRef.fromOrNull(row, "home"),
                        row.textOrNull("recipient_position"));
    }

    private static NominationResponse.@Nullable Council council(Row row) {
        UUID session = row.idOrNull("council_session_id");
        return session == null
                ? null
                : new NominationResponse.Council(
                        session,
                        row.numberOrNull("council_members"),
                        row.numberOrNull("council_present"),
                        row.numberOrNull("council_votes"),
                        row.dateOrNull("council_held_on"));
    }

    private static NominationResponse.@Nullable Award award(Row row) {
        UUID id = row.idOrNull("award_id");
        AwardStatus status = read(row, "award_status", code -> Codes.read(AwardStatus.class, code));
        return id == null || status == null || status == AwardStatus.WITHDRAWN
                ? null
                : new NominationResponse.Award(id, row.id("decision_id"), row.textOrNull("decision_number"), status);
    }
}
