package vn.tongket.access.safeguards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Sql;

/** Every query about second factors. */
@ApplicationScoped
class SecondFactorRepository {

    private final Sql sql;

    SecondFactorRepository(Sql sql) {
        this.sql = sql;
    }

    /** A second factor; asked for once it is confirmed. */
    record Factor(String secret, @Nullable Instant confirmedAt, int recoveryCodesLeft) {

        boolean on() {
            return confirmedAt != null;
        }
    }

    Optional<Factor> factor(UUID account) {
        return sql.one(
                """
                select f.secret, f.confirmed_at, (select count(*) from recovery_codes r
                    where r.account_id = f.account_id and r.used_at is null) as recovery_codes_left
                from second_factors f where f.account_id = ?
                """,
                row -> new Factor(
                        row.text("secret"),
                        row.instantOrNull("confirmed_at"),
                        Math.toIntExact(row.count("recovery_codes_left"))),
                account);
    }

    /** Keeps a secret that is not confirmed yet, instead of another one; false where one is confirmed. */
    boolean offer(UUID account, String secret, Instant now) {
        return sql.update("""
                insert into second_factors (account_id, secret, created_at) values (?, ?, ?)
                on conflict (account_id) do update set secret = excluded.secret, created_at = excluded.created_at
                where second_factors.confirmed_at is null
                """, account, secret, now) > 0;
    }

    /** Confirms a secret by the code of a step; false where there is none to confirm. */
    boolean confirm(UUID account, String secret, long step, Instant now) {
        return sql.update("""
                update second_factors set confirmed_at = ?, last_step = ?
                where account_id = ? and secret = ? and confirmed_at is null
                """, now, step, account, secret) > 0;
    }

    /** Uses up the code of a step, and those of the steps before; false where it was used. */
    boolean use(UUID account, long step) {
        return sql.update(
                        "update second_factors set last_step = ? where account_id = ? and last_step < ?",
                        step,
                        account,
                        step)
                > 0;
    }

    /** Uses up a recovery code; false where there is none such left. */
    boolean useRecovery(UUID account, String hash, Instant now) {
        return sql.update(
                        "update recovery_codes set used_at = ? where account_id = ? and code_hash = ? and used_at is null",
                        now,
                        account,
                        hash)
                > 0;
    }

    /** Holds a confirmed second factor until the transaction ends; false where there is none. */
    boolean hold(UUID account) {
        return sql.one(
                        "select account_id from second_factors where account_id = ? and confirmed_at is not null for update",
                        row -> row.id("account_id"),
                        account)
                .isPresent();
    }

    void removeRecovery(UUID account) {
        sql.update("delete from recovery_codes where account_id = ?", account);
    }

    void addRecovery(UUID account, List<String> hashes) {
        sql.update(
                "insert into recovery_codes (account_id, code_hash) select ?::uuid, h from unnest(?::text[]) h",
                account,
                hashes);
    }

    /** Which of some accounts have a confirmed one. */
    List<UUID> on(Collection<UUID> accounts) {
        return sql.list(
                "select account_id from second_factors where account_id = any(?::uuid[]) and confirmed_at is not null",
                row -> row.id("account_id"),
                accounts);
    }

    boolean remove(UUID account) {
        return sql.update("delete from second_factors where account_id = ?", account) > 0;
    }
}
