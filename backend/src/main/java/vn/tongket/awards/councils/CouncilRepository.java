package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;

/** Every query about councils and who sits on them. */
@ApplicationScoped
@Reads("accounts")
class CouncilRepository {

    private static final String COLUMNS =
            "c.*, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en";

    /** With the unit on a day, which is the argument. */
    private static final String TABLES = "councils c join lateral unit_version_at(c.unit_id, ?::date) u on true";

    private static final String MEMBER_COLUMNS = """
            m.*, a.username as account_username, a.display_name as account_name,
            u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en
            """;

    private static final String MEMBER_TABLES = """
            council_members m join accounts a on a.id = m.account_id
            join lateral unit_version_at(m.unit_id, ?::date) u on true
            """;

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.text("unit", "u.code"), SortKey.date("validFrom", "c.valid_from"), SortKey.id("c.id"));

    private static final List<SortKey> MEMBERS_SORTABLE = List.of(
            SortKey.text("username", "a.username"), SortKey.date("validFrom", "m.valid_from"), SortKey.id("m.id"));

    private final Sql sql;

    CouncilRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * What of councils {@code c} a caller sees, as a condition with its arguments.
     *
     * @param arguments in the order of the condition
     */
    record Seen(String condition, List<@Nullable Object> arguments) {

        private static final String COVERED = """
                exists (select 1 from unit_covered_by(c.unit_id, ?::date) above where above = any(?::uuid[]))
                """;

        /** As a member of whatever day. */
        static Seen of(CouncilAccess.Visibility visibility, LocalDate today) {
            return of(visibility, today, "true");
        }

        /** As a member {@code m} on the day of a session {@code s}. */
        static Seen ofSessions(CouncilAccess.Visibility visibility, LocalDate today) {
            return of(visibility, today, "daterange(m.valid_from, m.valid_to) @> s.held_on");
        }

        private static Seen of(CouncilAccess.Visibility visibility, LocalDate today, String sits) {
            return visibility.everything()
                    ? new Seen("true", List.of())
                    : new Seen(
                            COVERED
                                    + " or (exists (select 1 from council_members m where m.council_id = c.id and m.account_id = ?::uuid and "
                                    + sits + ") and " + COVERED + ")",
                            new ArrayList<>(Arrays.asList(
                                    today, visibility.units(), visibility.account(), today, visibility.own())));
        }
    }

    Page<CouncilResponse> page(
            CouncilQuery.Filter filter,
            Collection<UUID> units,
            CouncilAccess.Visibility visibility,
            LocalDate today,
            PageRequest page) {
        Seen seen = Seen.of(visibility, today);
        return new ListQuery(COLUMNS, TABLES, List.of(today), SORTABLE, List.of("unit", "-validFrom"))
                .where(seen.condition(), seen.arguments().toArray())
                .whereAny("c.unit_id", units)
                .whereGiven("daterange(c.valid_from, c.valid_to) @> ?::date", filter.date())
                .page(sql, page, row -> council(row).body(), CouncilResponse.class);
    }

    Optional<Reply.Revised<CouncilResponse>> find(UUID id, LocalDate today) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where c.id = ?", CouncilRepository::council, today, id);
    }

    boolean lock(UUID id) {
        return sql.one("select id from councils where id = ? for update", row -> row.id("id"), id)
                .isPresent();
    }

    /** Holds councils, so that two of one unit are not composed at once. */
    void waitForOthers() {
        sql.update("lock table councils in share row exclusive mode");
    }

    /** The first days of the other councils of a unit whose terms share a day with one. */
    List<String> overlapping(UUID unit, @Nullable UUID but, LocalDate from, @Nullable LocalDate to) {
        return sql.list("""
                select valid_from::text as day from councils
                where unit_id = ? and id is distinct from ?::uuid
                  and daterange(valid_from, valid_to) && daterange(?::date, ?::date)
                order by valid_from
                """, row -> row.text("day"), unit, but, from, to);
    }

    void add(UUID id, UUID unit, WriteCouncil body, String by, Instant now) {
        sql.update(
                """
                insert into councils (id, unit_id, decision_number, decision_date, valid_from, valid_to, recorded_at,
                  recorded_by, revision)
                values (?, ?, ?, ?, ?, ?::date, ?, ?, 1)
                """,
                id,
                unit,
                body.decision().number(),
                body.decision().date(),
                body.validFrom(),
                body.validTo(),
                now,
                by);
    }

    void change(UUID id, WriteCouncilChange body) {
        sql.update("""
                update councils set decision_number = ?, decision_date = ?, valid_to = ?::date, revision = revision + 1
                where id = ?
                """, body.decision().number(), body.decision().date(), body.validTo(), id);
    }

    /** The last day on which a session was held or a member began; a term does not end before it. */
    Optional<LocalDate> lastUse(UUID council) {
        return Optional.ofNullable(
                sql.one("""
                        select max(day) as day from (
                          select held_on as day from council_sessions where council_id = ? and status <> 'cancelled'
                          union all select valid_from from council_members where council_id = ?) d
                        """, row -> java.util.Optional.ofNullable(row.dateOrNull("day")), council, council)
                        .orElseThrow()
                        .orElse(null));
    }

    private static Reply.Revised<CouncilResponse> council(Row row) {
        CouncilResponse council = new CouncilResponse(
                row.id("id"),
                UnitRef.from(row, "unit"),
                new CouncilDecision(row.text("decision_number"), row.date("decision_date")),
                row.date("valid_from"),
                row.dateOrNull("valid_to"),
                row.instant("recorded_at"),
                row.text("recorded_by"));
        return new Reply.Revised<>(council, row.count("revision"));
    }

    Page<CouncilMemberResponse> members(UUID council, LocalDate today, PageRequest page) {
        return new ListQuery(
                        MEMBER_COLUMNS,
                        MEMBER_TABLES,
                        List.of(today),
                        MEMBERS_SORTABLE,
                        List.of("username", "validFrom"))
                .where("m.council_id = ?", council)
                .page(sql, page, row -> member(row).body(), CouncilMemberResponse.class);
    }

    Optional<Reply.Revised<CouncilMemberResponse>> member(UUID council, UUID account, LocalDate from, LocalDate today) {
        return sql.one(
                "select " + MEMBER_COLUMNS + " from " + MEMBER_TABLES
                        + " where m.council_id = ? and m.account_id = ? and m.valid_from = ?",
                CouncilRepository::member,
                today,
                council,
                account,
                from);
    }

    /** Memberships of one council that some recipients have. */
    record Linked(UUID council, CouncilMemberResponse member) {}

    List<Linked> linkedTo(Collection<UUID> recipients, LocalDate today) {
        return sql.list(
                "select " + MEMBER_COLUMNS + " from " + MEMBER_TABLES
                        + " where m.recipient_id = any(?::uuid[]) order by m.valid_from, m.id",
                row -> new Linked(row.id("council_id"), member(row).body()),
                today,
                recipients);
    }

    /** The days on which a council voted, or held a session whose minutes are signed. */
    List<LocalDate> votedOn(UUID council) {
        return sql.list("""
                select distinct s.held_on from council_sessions s
                where s.council_id = ?
                  and (s.status = 'closed' or exists (select 1 from council_items i where i.session_id = s.id and i.turn > 0))
                order by s.held_on
                """, row -> row.date("held_on"), council);
    }

    boolean isAccount(UUID account) {
        return sql.number("select count(*) as n from accounts where id = ? and status = 'active'", account) > 0;
    }

    /** Whether somebody sits on a council twice, or there would be two chairs, between these days. */
    record Clash(boolean member, boolean chair) {}

    Clash clash(UUID council, UUID account, LocalDate from, WriteCouncilMember body) {
        return sql.one(
                        """
                        select coalesce(bool_or(account_id = ?), false) as member,
                          coalesce(bool_or(function = 'chair' and ? = 'chair' and account_id <> ?), false) as chair
                        from council_members
                        where council_id = ? and (account_id, valid_from) <> (?, ?)
                          and daterange(valid_from, valid_to) && daterange(?::date, ?::date)
                        """,
                        row -> new Clash(row.flag("member"), row.flag("chair")),
                        account,
                        body.function().code(),
                        account,
                        council,
                        account,
                        from,
                        from,
                        body.validTo())
                .orElseThrow();
    }

    void write(UUID council, UUID account, LocalDate from, UUID unit, WriteCouncilMember body) {
        sql.update(
                """
                insert into council_members (id, council_id, account_id, function, unit_id, recipient_id, valid_from,
                  valid_to, revision)
                values (?, ?, ?, ?, ?, ?::uuid, ?, ?::date, 1)
                on conflict on constraint uq_council_members_from do update set function = excluded.function,
                  unit_id = excluded.unit_id, recipient_id = excluded.recipient_id, valid_to = excluded.valid_to,
                  revision = council_members.revision + 1
                """,
                UUID.randomUUID(),
                council,
                account,
                body.function().code(),
                unit,
                body.recipient(),
                from,
                body.validTo());
    }

    /** What an account is, or was, on a council: on a day, or at any time. */
    Optional<CouncilFunction> function(UUID council, @Nullable UUID account, @Nullable LocalDate day) {
        return sql.one("""
                select function from council_members
                where council_id = ? and account_id = ?::uuid
                  and (?::date is null or daterange(valid_from, valid_to) @> ?::date)
                order by valid_from desc
                """, row -> Codes.read(CouncilFunction.class, row.text("function")), council, account, day, day);
    }

    private static Reply.Revised<CouncilMemberResponse> member(Row row) {
        CouncilMemberResponse member = new CouncilMemberResponse(
                AccountRef.from(row, "account"),
                Codes.read(CouncilFunction.class, row.text("function")),
                UnitRef.from(row, "unit"),
                row.idOrNull("recipient_id"),
                row.date("valid_from"),
                row.dateOrNull("valid_to"));
        return new Reply.Revised<>(member, row.count("revision"));
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'councils' as resource, c.unit_id, count(*) as total,
                       count(*) filter (where c.valid_to is null or c.valid_to > ?) as later
                from councils c where c.unit_id = any(?::uuid[]) group by c.unit_id
                """, UnitDependants.Count::from, day, units);
    }
}
