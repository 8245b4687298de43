package vn.tongket.access.safeguards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.persistence.Sql;

/** Every query about what owners of accounts are told. */
@ApplicationScoped
class NoticeRepository {

    private final Sql sql;

    NoticeRepository(Sql sql) {
        this.sql = sql;
    }

    /** Something to be told. */
    record Waiting(UUID id, String username, String displayName, String kind, String place, Instant at) {}

    void add(UUID account, String kind, String place, Instant now) {
        sql.update(
                "insert into account_notices (id, account_id, kind, place, at) values (gen_random_uuid(), ?, ?, ?, ?)",
                account,
                kind,
                place,
                now);
    }

    /** The oldest that nobody was told of and that no other replica tells just now; none that is older than a day. */
    Optional<Waiting> next(Instant notBefore) {
        return sql.one(
                """
                select n.id, n.kind, n.place, n.at, a.username, a.display_name
                from account_notices n join accounts a on a.id = n.account_id
                where n.told_at is null and n.at >= ? order by n.at, n.id limit 1 for update of n skip locked
                """,
                row -> new Waiting(
                        row.id("id"),
                        row.text("username"),
                        row.text("display_name"),
                        row.text("kind"),
                        row.text("place"),
                        row.instant("at")),
                notBefore);
    }

    void told(UUID notice, Instant now) {
        sql.update("update account_notices set told_at = ? where id = ?", now, notice);
    }

    void prune(Instant before) {
        sql.update("delete from account_notices where at < ?", before);
    }
}
