package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountRef;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitRef;

/** Every query about sessions and who was there. */
@ApplicationScoped
@Reads({"accounts", "role_grants"})
class CouncilSessionRepository {

    private static final String COLUMNS =
            "s.*, c.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en";

    /** With the unit on a day, which is the argument. */
    private static final String TABLES = """
            council_sessions s join councils c on c.id = s.council_id
            join lateral unit_version_at(c.unit_id, ?::date) u on true
            """;

    private static final List<SortKey> SORTABLE = List.of(SortKey.date("heldOn", "s.held_on"), SortKey.id("s.id"));

    private final Sql sql;

    CouncilSessionRepository(Sql sql) {
        this.sql = sql;
    }

    Page<CouncilSessionResponse> page(
            CouncilSessionQuery.Filter filter, CouncilAccess.Visibility visibility, LocalDate today, PageRequest page) {
        CouncilRepository.Seen seen = CouncilRepository.Seen.ofSessions(visibility, today);
        Page<CouncilSessionResponse> sessions = new ListQuery(
                        COLUMNS, TABLES, List.of(today), SORTABLE, List.of("-heldOn"))
                .where(seen.condition(), seen.arguments().toArray())
                .whereGiven("s.council_id = ?", filter.council())
                .whereAny("s.status", filter.statuses())
                .whereGiven("s.held_on >= ?", filter.from())
                .whereGiven("s.held_on <= ?", filter.to())
                .page(sql, page, row -> session(row).body(), CouncilSessionResponse.class);
        Map<UUID, List<SessionMember>> members = members(
                sessions.items().stream().map(CouncilSessionResponse::id).toList());
        return sessions.map(session -> attended(session, members), CouncilSessionResponse.class);
    }

    Optional<Reply.Revised<CouncilSessionResponse>> find(UUID id, LocalDate today) {
        return sql.one(
                        "select " + COLUMNS + " from " + TABLES + " where s.id = ?",
                        CouncilSessionRepository::session,
                        today,
                        id)
                .map(found -> new Reply.Revised<>(attended(found.body(), members(List.of(id))), found.revision()));
    }

    private static CouncilSessionResponse attended(
            CouncilSessionResponse session, Map<UUID, List<SessionMember>> members) {
        return session.with(members.getOrDefault(session.id(), List.of()).stream()
                .map(SessionMember::attendance)
                .toList());
    }

    List<SessionMember> members(UUID session) {
        return members(List.of(session)).getOrDefault(session, List.of());
    }

    /** The members on the days of some sessions, by session. */
    private Map<UUID, List<SessionMember>> members(Collection<UUID> sessions) {
        Map<UUID, List<SessionMember>> members = new HashMap<>();
        sql.list(
                """
                select s.id as session_id, m.id, m.account_id, a.username as account_username,
                  a.display_name as account_name, m.function, m.unit_id, m.recipient_id, t.present,
                  a.status = 'active' and exists (
                    select 1 from role_grants g
                    where g.account_id = a.id and g.role = 'council-member' and (g.unit_id is null or exists (
                      select 1 from unit_rights_on(g.unit_id, s.held_on) held
                      where held in (select above from unit_covered_by(c.unit_id, s.held_on) above)))) as votes
                from council_sessions s
                join councils c on c.id = s.council_id
                join council_members m on m.council_id = s.council_id
                  and daterange(m.valid_from, m.valid_to) @> s.held_on
                join accounts a on a.id = m.account_id
                left join council_attendances t on t.session_id = s.id and t.member_id = m.id
                where s.id = any(?::uuid[])
                order by array_position(array ['chair', 'deputy-chair', 'secretary', 'member'], m.function),
                  a.username collate "C"
                """,
                row -> members.computeIfAbsent(row.id("session_id"), key -> new ArrayList<>())
                        .add(member(row)),
                sessions);
        return members;
    }

    private static SessionMember member(Row row) {
        return new SessionMember(
                row.id("id"),
                AccountRef.from(row, "account"),
                Codes.read(CouncilFunction.class, row.text("function")),
                row.id("unit_id"),
                row.idOrNull("recipient_id"),
                row.flagOrNull("present"),
                row.flag("votes"));
    }

    boolean lock(UUID id) {
        return sql.one("select id from council_sessions where id = ? for update", row -> row.id("id"), id)
                .isPresent();
    }

    void add(UUID id, WriteCouncilSession body, String by, Instant now) {
        sql.update("""
                insert into council_sessions (id, council_id, held_on, place, status, recorded_at, recorded_by, revision)
                values (?, ?, ?, ?, 'planned', ?, ?, 1)
                """, id, body.council(), body.heldOn(), body.place(), now, by);
    }

    void move(UUID id, CouncilSessionStatus to, @Nullable String reason, @Nullable String signer, Instant now) {
        sql.update("""
                update council_sessions set status = ?, reason = ?, signed_by = ?::text,
                  signed_name = (select display_name from accounts where username = ?::text),
                  signed_at = case when ?::text is null then null else ?::timestamptz end, revision = revision + 1
                where id = ?
                """, to.code(), reason, signer, signer, signer, now, id);
    }

    /** Says anew when and where it is held; what its agenda says depends on the day. */
    void change(UUID id, WriteCouncilSessionChange body) {
        sql.update(
                "update council_sessions set held_on = ?, place = ?, revision = revision + 1 where id = ?",
                body.heldOn(),
                body.place(),
                id);
        sql.update("update council_items set revision = revision + 1 where session_id = ?", id);
    }

    /** Says of every member whether they are there. */
    void attend(UUID session, Collection<UUID> present, Collection<UUID> members) {
        sql.update("""
                insert into council_attendances (session_id, council_id, member_id, present)
                select s.id, s.council_id, m, m = any(?::uuid[])
                from council_sessions s cross join unnest(?::uuid[]) m where s.id = ?
                on conflict (session_id, member_id) do update set present = excluded.present
                """, present, members, session);
        sql.update("update council_sessions set revision = revision + 1 where id = ?", session);
        sql.update(
                "update council_items set revision = revision + 1 where session_id = ? and status = 'pending'",
                session);
    }

    private static Reply.Revised<CouncilSessionResponse> session(Row row) {
        Instant signedAt = row.instantOrNull("signed_at");
        CouncilSessionResponse session = new CouncilSessionResponse(
                row.id("id"),
                row.id("council_id"),
                UnitRef.from(row, "unit"),
                row.date("held_on"),
                row.text("place"),
                Codes.read(CouncilSessionStatus.class, row.text("status")),
                row.textOrNull("reason"),
                List.of(),
                signedAt == null
                        ? null
                        : new CouncilSessionResponse.Signature(
                                row.text("signed_by"), row.text("signed_name"), signedAt),
                row.instant("recorded_at"),
                row.text("recorded_by"));
        return new Reply.Revised<>(session, row.count("revision"));
    }
}
