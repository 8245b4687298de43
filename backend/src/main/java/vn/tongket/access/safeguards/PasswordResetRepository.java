package vn.tongket.access.safeguards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.persistence.Sql;

/** Every query about links to set a new password. */
@ApplicationScoped
class PasswordResetRepository {

    private final Sql sql;

    PasswordResetRepository(Sql sql) {
        this.sql = sql;
    }

    /** Somebody who asked, and whose name is that of an enabled account. */
    record Waiting(UUID id, UUID account, String username, String displayName, String address, Instant at) {}

    /** Somebody who has a link. */
    record Holder(UUID id, UUID account) {}

    /** One statement, the same for every name. */
    void ask(String username, String address, Instant now) {
        sql.update("""
                insert into password_resets (id, account_id, address, requested_at)
                values (gen_random_uuid(), (select id from accounts where username = ? and status = 'active' and kind = 'person'), ?, ?)
                """, username, address, now);
    }

    long askedFrom(String address, Instant since) {
        return sql.number(
                "select count(*) as n from password_resets where address = ? and requested_at > ?", address, since);
    }

    /** The oldest that waits and that no other replica sees to just now. */
    Optional<Waiting> next(Instant notBefore) {
        return sql.one(
                """
                select r.id, r.account_id, r.address, r.requested_at, a.username, a.display_name
                from password_resets r join accounts a on a.id = r.account_id
                where r.handled_at is null and r.requested_at >= ?
                order by r.requested_at, r.id limit 1 for update of r skip locked
                """,
                row -> new Waiting(
                        row.id("id"),
                        row.id("account_id"),
                        row.text("username"),
                        row.text("display_name"),
                        row.text("address"),
                        row.instant("requested_at")),
                notBefore);
    }

    long mailedTo(UUID account, Instant since) {
        return sql.number(
                "select count(*) as n from password_resets where account_id = ? and secret_hash is not null and handled_at > ?",
                account,
                since);
    }

    void mailed(UUID reset, String secretHash, Instant now, Instant expiresAt) {
        sql.update(
                "update password_resets set handled_at = ?, secret_hash = ?, expires_at = ? where id = ?",
                now,
                secretHash,
                expiresAt,
                reset);
    }

    /** Nothing is sent for it. */
    void leave(UUID reset, Instant now) {
        sql.update("update password_resets set handled_at = ? where id = ?", now, reset);
    }

    /** Uses up a link; empty where there is none such in force. */
    Optional<Holder> use(String secretHash, Instant now) {
        return sql.one("""
                update password_resets r set used_at = ? from accounts a
                where a.id = r.account_id and a.status = 'active'
                  and r.secret_hash = ? and r.used_at is null and r.expires_at > ?
                returning r.id, r.account_id
                """, row -> new Holder(row.id("id"), row.id("account_id")), now, secretHash, now);
    }

    /** Other links of the account are worth nothing from now on. */
    void useUpOthers(UUID account, Instant now) {
        sql.update(
                "update password_resets set used_at = ? where account_id = ? and secret_hash is not null and used_at is null",
                now,
                account);
    }

    void prune(Instant before) {
        sql.update("delete from password_resets where requested_at < ?", before);
    }
}
