package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.persistence.Sql;

/** Every query about who an account's owner is at a provider. */
@ApplicationScoped
class ProviderIdentityRepository {

    private final Sql sql;

    ProviderIdentityRepository(Sql sql) {
        this.sql = sql;
    }

    /** Two first sign-ins of one person wait for each other until the transaction ends. */
    void lock(String issuer, String subject) {
        sql.one(
                "select pg_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))::text as locked",
                row -> row.text("locked"),
                issuer,
                subject);
    }

    Optional<UUID> account(String issuer, String subject) {
        return sql.one(
                "select account_id from provider_identities where issuer = ? and subject = ?",
                row -> row.id("account_id"),
                issuer,
                subject);
    }

    /** The sign-in name of the account that is linked. */
    Optional<String> username(String issuer, String subject) {
        return sql.one("""
                select a.username from provider_identities p join accounts a on a.id = p.account_id
                where p.issuer = ? and p.subject = ?
                """, row -> row.text("username"), issuer, subject);
    }

    /** Whether somebody's account is linked and not disabled. */
    boolean isActive(String issuer, String subject) {
        return sql.number("""
                select count(*) as n from provider_identities p join accounts a on a.id = p.account_id
                where p.issuer = ? and p.subject = ? and a.status = 'active'
                """, issuer, subject) > 0;
    }

    boolean isLinked(String issuer, UUID account) {
        return sql.number(
                        "select count(*) as n from provider_identities where issuer = ? and account_id = ?",
                        issuer,
                        account)
                > 0;
    }

    /** Nothing it says has been heard yet. */
    void add(String issuer, String subject, UUID account, Instant now) {
        sql.update("""
                insert into provider_identities (issuer, subject, account_id, linked_at, claims_at)
                values (?, ?, ?, ?, '-infinity')
                """, issuer, subject, account, now);
    }

    boolean isNews(String issuer, String subject, Instant issuedAt) {
        return sql.number(
                        "select count(*) as n from provider_identities where issuer = ? and subject = ? and claims_at < ?",
                        issuer,
                        subject,
                        issuedAt)
                > 0;
    }

    void heard(String issuer, String subject, Instant issuedAt) {
        sql.update(
                "update provider_identities set claims_at = ? where issuer = ? and subject = ?",
                issuedAt,
                issuer,
                subject);
    }
}
