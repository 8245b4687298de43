package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
import vn.tongket.kernel.security.Secret;

/** Every query about attempts to sign in and the sessions that came of them. */
@ApplicationScoped
class SignInRepository {

    private static final List<SortKey> SESSIONS_SORTABLE = List.of(
            SortKey.instant("lastSeenAt", "s.last_seen_at"),
            SortKey.instant("createdAt", "s.created_at"),
            SortKey.id("s.id"));

    private final Sql sql;

    SignInRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * An account as signing in sees it.
     *
     * @param oneTimeUntil until when its password can be replaced; null for a lasting one
     */
    record Candidate(
            UUID id,
            String username,
            String passwordHash,
            boolean active,
            @Nullable Instant oneTimeUntil) {}

    /** Failures that count: how many, and when the first of them was. */
    record Failures(long count, @Nullable Instant first) {}

    Optional<Candidate> candidate(String username) {
        return sql.one(
                "select * from accounts where username = ? and kind = 'person'", SignInRepository::candidate, username);
    }

    Optional<Candidate> candidate(UUID account) {
        return sql.one("select * from accounts where id = ?", SignInRepository::candidate, account);
    }

    /** Whether it is a person's account and not that of a system. */
    boolean isPerson(UUID account) {
        return sql.number("select count(*) as n from accounts where id = ? and kind = 'person'", account) > 0;
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                row.id("id"),
                row.text("username"),
                row.text("password_hash"),
                row.text("status").equals("active"),
                row.instantOrNull("one_time_until"));
    }

    /** The unit under which the trail files what happens to an account; null for the installation. */
    @Nullable
    UUID unitOf(UUID account) {
        return sql
                .list(
                        "select unit_id from role_grants where account_id = ? and unit_id is not null order by id limit 1",
                        row -> row.id("unit_id"),
                        account)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Writes an attempt before it is looked at, so that many at the same time count each other; its number. */
    long begin(String username, SignInPlace place, Instant now) {
        return sql.one(
                        """
                        insert into sign_ins (account_id, name_hash, address, browser, at, outcome)
                        values ((select id from accounts where username = ?), ?, ?, ?, ?, 'pending') returning number
                        """,
                        row -> row.count("number"),
                        username,
                        Secret.hash(username),
                        place.address(),
                        place.browser(),
                        now)
                .orElseThrow();
    }

    /** Failures for one name from one address since the last success, besides the attempt itself. */
    Failures failures(String username, String address, Instant since, Instant now, long but) {
        return failures("""
                select count(*) as n, min(f.at) as first from sign_ins f
                where f.address = ? and f.at > ? and f.at <= ? and f.name_hash = ? and f.number <> ?
                  and f.outcome in ('pending', 'refused', 'wrong-code')
                  and f.number > coalesce((select max(s.number) from sign_ins s where s.address = f.address
                    and s.at > ? and s.name_hash = f.name_hash and s.outcome in ('succeeded', 'confirmed')), 0)
                """, address, since, now, Secret.hash(username), but, since);
    }

    /** Failures from one address, whatever the names. */
    Failures failures(String address, Instant since, Instant now) {
        return failures("""
                select count(*) as n, min(at) as first from sign_ins
                where address = ? and at > ? and at <= ? and outcome in ('refused', 'wrong-code')
                """, address, since, now);
    }

    /** Wrong codes for an account, from wherever. */
    Failures wrongCodes(UUID account, Instant since, Instant now) {
        return failures("""
                select count(*) as n, min(at) as first from sign_ins
                where account_id = ? and at > ? and at <= ? and outcome = 'wrong-code'
                """, account, since, now);
    }

    private Failures failures(String statement, Object... arguments) {
        return sql.one(statement, row -> new Failures(row.count("n"), row.instantOrNull("first")), arguments)
                .orElseThrow();
    }

    void end(long attempt, String outcome) {
        sql.update("update sign_ins set outcome = ? where number = ?", outcome, attempt);
    }

    /** An attempt that counts for nothing. */
    void forget(long attempt) {
        sql.update("delete from sign_ins where number = ?", attempt);
    }

    /** Notes a success; true where the account was used before, but not from this address or not with this browser. */
    boolean succeeded(long attempt, UUID account, SignInPlace place) {
        return sql.one(
                        """
                        update sign_ins n set outcome = 'succeeded', new_place = exists (
                            select 1 from sign_ins o where o.account_id = ? and o.outcome = 'succeeded')
                          and not (exists (select 1 from sign_ins o where o.account_id = ? and o.outcome = 'succeeded'
                              and o.address = ?)
                            and exists (select 1 from sign_ins o where o.account_id = ? and o.outcome = 'succeeded'
                              and o.browser is not distinct from ?))
                        where n.number = ? returning n.new_place
                        """,
                        row -> row.flag("new_place"),
                        account,
                        account,
                        place.address(),
                        account,
                        place.browser(),
                        attempt)
                .orElse(false);
    }

    /** The last successes, the newest first, each with the failures that came since the one before it. */
    List<RecentSignInResponse> recent(UUID account, int most) {
        return sql.list(
                """
                select s.at, s.address, s.browser, s.new_place,
                  (select count(*) from sign_ins f where f.account_id = s.account_id
                     and f.outcome in ('refused', 'wrong-code') and f.number < s.number
                     and f.number > coalesce((select max(b.number) from sign_ins b where b.account_id = s.account_id
                       and b.outcome = 'succeeded' and b.number < s.number), 0)) as failures
                from sign_ins s where s.account_id = ? and s.outcome = 'succeeded' order by s.number desc limit ?
                """,
                row -> new RecentSignInResponse(
                        row.instant("at"),
                        row.text("address"),
                        row.textOrNull("browser"),
                        row.flag("new_place"),
                        Math.toIntExact(row.count("failures"))),
                account,
                most);
    }

    long failuresSinceLastSuccess(UUID account) {
        return sql.number("""
                select count(*) as n from sign_ins f where f.account_id = ? and f.outcome in ('refused', 'wrong-code')
                  and f.number > coalesce((select max(b.number) from sign_ins b where b.account_id = f.account_id
                    and b.outcome = 'succeeded'), 0)
                """, account);
    }

    /** What is too old to count for anything. */
    int prune(Instant unknownBefore, Instant failuresBefore, Instant before) {
        return sql.update("""
                delete from sign_ins where at < ? or (at < ? and outcome <> 'succeeded') or (at < ? and account_id is null)
                """, before, failuresBefore, unknownBefore);
    }

    void startSession(UUID account, String secretHash, SignInPlace place, Instant now, Instant expiresAt) {
        sql.update("""
                insert into sessions (id, account_id, secret_hash, created_at, last_seen_at, expires_at, address, browser)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, UUID.randomUUID(), account, secretHash, now, now, expiresAt, place.address(), place.browser());
    }

    void signedIn(UUID account, Instant now) {
        sql.update("update accounts set last_sign_in_at = ? where id = ?", now, account);
    }

    /** Keeps a password otherwise than before, without it being another one. */
    void rehash(UUID account, String passwordHash) {
        sql.update("update accounts set password_hash = ? where id = ?", passwordHash, account);
    }

    void replacePassword(UUID account, String passwordHash, @Nullable Instant oneTimeUntil) {
        sql.update(
                "update accounts set password_hash = ?, one_time_until = ?::timestamptz, revision = revision + 1 where id = ?",
                passwordHash,
                oneTimeUntil,
                account);
    }

    /** The sessions of an account that are in force. */
    Page<SessionResponse> sessions(UUID account, String ownHash, Instant now, Instant idleSince, PageRequest page) {
        return new ListQuery(
                        "s.id, s.created_at, s.last_seen_at, s.expires_at, s.address, s.browser, s.secret_hash",
                        "sessions s",
                        List.of(),
                        SESSIONS_SORTABLE,
                        List.of("-lastSeenAt"))
                .where(
                        "s.account_id = ? and s.ended_at is null and s.expires_at > ? and s.last_seen_at > ?",
                        account,
                        now,
                        idleSince)
                .page(sql, page, row -> session(row, ownHash), SessionResponse.class);
    }

    private static SessionResponse session(Row row, String ownHash) {
        return new SessionResponse(
                row.id("id"),
                row.instant("created_at"),
                row.instant("last_seen_at"),
                row.instant("expires_at"),
                row.textOrNull("address"),
                row.textOrNull("browser"),
                row.text("secret_hash").equals(ownHash));
    }

    /** Ends one session of an account; false where it has none of that id in force. */
    boolean endSession(UUID account, UUID session, Instant now) {
        return sql.update(
                        "update sessions set ended_at = ? where id = ? and account_id = ? and ended_at is null",
                        now,
                        session,
                        account)
                > 0;
    }

    /** Ends all sessions of an account but one; how many. */
    int endSessionsBut(UUID account, String keptHash, Instant now) {
        return sql.update(
                "update sessions set ended_at = ? where account_id = ? and ended_at is null and secret_hash <> ?",
                now,
                account,
                keptHash);
    }
}
