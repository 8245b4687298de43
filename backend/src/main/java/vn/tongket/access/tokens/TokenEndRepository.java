package vn.tongket.access.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Sql;

/** Every query about tokens that end soon. */
@ApplicationScoped
class TokenEndRepository {

    private final Sql sql;

    TokenEndRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * A token whose end somebody is to be told of.
     *
     * @param days how many days before its end the notice is for
     * @param username who is told: the owner, or the person who answers for a system
     * @param system the system's name; null for a person's own token
     */
    record Ending(
            UUID id,
            String name,
            String prefix,
            Instant expiresAt,
            int days,
            String username,
            String displayName,
            @Nullable String system) {}

    /**
     * The next one that nobody was told of and that no other replica sees to just now. Of several days that have come only the
     * last counts, and none that came more than a day ago, before mail was set up. A token that was made for fewer days than
     * that is not spoken of at once.
     */
    Optional<Ending> next(List<Integer> days, Instant now) {
        return sql.one(
                """
                select t.id, t.name, t.prefix, t.expires_at, due.days, reader.username, reader.display_name,
                       case when a.kind = 'service' then a.display_name end as system
                from api_tokens t
                join accounts a on a.id = t.account_id and a.status = 'active'
                join accounts reader on reader.id = coalesce(a.responsible_id, a.id) and reader.status = 'active'
                cross join lateral (
                    select min(n) as days from unnest(?::integer[]) n
                    where t.expires_at <= ?::timestamptz + make_interval(hours => 24 * n)
                      and t.expires_at >= ?::timestamptz + make_interval(hours => 24 * (n - 1))
                      and t.created_at < t.expires_at - make_interval(hours => 24 * n)
                ) due
                where t.revoked_at is null and t.replaced_by is null and t.expires_at > ?
                  and due.days < coalesce(t.told_days, due.days + 1)
                order by t.expires_at, t.id limit 1 for update of t skip locked
                """,
                row -> new Ending(
                        row.id("id"),
                        row.text("name"),
                        row.text("prefix"),
                        row.instant("expires_at"),
                        row.number("days"),
                        row.text("username"),
                        row.text("display_name"),
                        row.textOrNull("system")),
                days,
                now,
                now,
                now);
    }

    void told(Ending token) {
        sql.update("update api_tokens set told_days = ? where id = ?", token.days(), token.id());
    }
}
