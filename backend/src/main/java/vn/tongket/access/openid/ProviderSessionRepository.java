package vn.tongket.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.tongket.kernel.persistence.Sql;

/** Every query about sessions that began at the provider. */
@ApplicationScoped
class ProviderSessionRepository {

    private final Sql sql;

    ProviderSessionRepository(Sql sql) {
        this.sql = sql;
    }

    void add(String secretHash, String handleHash, String idToken, Instant expiresAt) {
        sql.update("""
                insert into provider_sessions (session_id, handle_hash, id_token, expires_at)
                select id, ?, ?, ? from sessions where secret_hash = ?
                """, handleHash, idToken, expiresAt, secretHash);
    }

    void removeExpired(Instant now) {
        sql.update("delete from provider_sessions where expires_at <= ?", now);
    }

    boolean isThere(String secretHash) {
        return sql.number("""
                select count(*) as n from provider_sessions p join sessions s on s.id = p.session_id
                where s.secret_hash = ?
                """, secretHash) > 0;
    }

    /** What the provider said of who signed in; asked once. */
    Optional<String> takeIdToken(String handleHash) {
        return sql.one(
                "delete from provider_sessions where handle_hash = ? returning id_token",
                row -> row.text("id_token"),
                handleHash);
    }
}
