package vn.tongket.desk.notifications;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.services.events.Audience;
import vn.tongket.services.events.Event;

/**
 * Every query about events as their people see them. They are told to those who hold a role on the unit itself, or on one
 * that its rights went over to, as they are by mail.
 */
@ApplicationScoped
@Reads({"events", "unit_successions"})
class NotificationRepository {

    /** How many are counted; more are "many". */
    static final int COUNTED = 100;

    private static final List<SortKey> SORTABLE = List.of(SortKey.instant("at", "e.at"), SortKey.id("e.id"));

    /** Events with whether they were read; arguments: a desk's, see {@link Desk#arguments}. */
    private static final String EVENTS = """
            (select ?::uuid as account, ?::text as username, ?::timestamptz as since, ?::date as today) k
            left join notification_marks m on m.account_id = k.account
            join lateral (
                with recursive mine as (
                    select g.audience, g.unit_id from unnest(?::text[], ?::uuid[]) g(audience, unit_id)
                    union
                    select n.audience, s.predecessor_id from unit_successions s join mine n on s.successor_id = n.unit_id
                    where s.rights_follow and s.effective_date <= k.today)
                select x.* from events x
                where x.unit_id in (select unit_id from mine) and (x.unit_id, x.audience) in (select unit_id, audience from mine)
                  and x.at >= k.since and x.actor is distinct from k.username
            ) e on true
            left join notification_reads r on r.account_id = k.account and r.event_id = e.id
            """;

    private static final String READ = "(coalesce(e.at <= m.read_until, false) or r.event_id is not null)";

    private final Sql sql;
    private final Json json;

    NotificationRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** For whom events are an audience on which unit; places go together. */
    record Desk(
            UUID account, String username, Instant since, LocalDate today, List<Audience> audiences, List<UUID> units) {

        List<Object> arguments() {
            return new ArrayList<>(List.of(
                    account,
                    username,
                    since,
                    today,
                    audiences.stream().map(Audience::code).toList(),
                    units));
        }
    }

    /** An event, and whether it was read. */
    record StoredNotification(UUID id, Event event, Instant at, boolean read) {}

    Page<StoredNotification> page(Desk desk, boolean unread, PageRequest page) {
        ListQuery query =
                new ListQuery("e.*, " + READ + " as read", EVENTS, desk.arguments(), SORTABLE, List.of("-at"));
        if (unread) {
            query.where("not " + READ);
        }
        return query.page(sql, page, this::found, StoredNotification.class);
    }

    NotificationSummary summary(Desk desk) {
        return sql.one(
                        "select count(*)::int as unread, max(at) as latest from (select e.at from " + EVENTS
                                + " where not " + READ + " order by e.at desc limit " + COUNTED + ") u",
                        row -> new NotificationSummary(row.number("unread"), row.instantOrNull("latest")),
                        desk.arguments().toArray())
                .orElseThrow();
    }

    Optional<StoredNotification> one(Desk desk, UUID event) {
        List<@Nullable Object> arguments = new ArrayList<>(desk.arguments());
        arguments.add(event);
        return sql.one(
                "select e.*, " + READ + " as read from " + EVENTS + " where e.id = ?",
                this::found,
                arguments.toArray());
    }

    void read(UUID account, UUID event, Instant now) {
        sql.update(
                "insert into notification_reads (account_id, event_id, read_at) values (?, ?, ?) on conflict do nothing",
                account,
                event,
                now);
    }

    /** Everything up to a moment; what was said of single ones before it is no longer needed. */
    void readUntil(UUID account, Instant until) {
        sql.update("""
                insert into notification_marks (account_id, read_until) values (?, ?)
                on conflict (account_id) do update set read_until = greatest(notification_marks.read_until, excluded.read_until)
                """, account, until);
        sql.update("""
                delete from notification_reads r using events e
                where r.account_id = ? and e.id = r.event_id and e.at <= ?
                """, account, until);
    }

    private StoredNotification found(Row row) {
        return new StoredNotification(
                row.id("id"),
                new Event(
                        row.text("type"),
                        row.text("subject"),
                        row.id("unit_id"),
                        Codes.read(Audience.class, row.text("audience")),
                        row.textOrNull("actor"),
                        json.read(row.text("data"), new TypeReference<>() {})),
                row.instant("at"),
                row.flag("read"));
    }
}
