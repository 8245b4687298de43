package vn.tongket.integration.webhooks;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;

/** Every query about deliveries and attempts. */
@ApplicationScoped
class DeliveryRepository {

    private static final String ATTEMPTS = """
            (select coalesce(jsonb_agg(jsonb_build_object('number', t.number, 'at',
               to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'durationMs', t.duration_ms,
               'outcome', t.outcome, 'status', t.status, 'answer', t.answer) order by t.number), '[]')
             from webhook_attempts t where t.delivery_id = p.id) as attempted
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.instant("createdAt", "d.created_at"), SortKey.text("status", "d.status"), SortKey.id("d.id"));

    private final Sql sql;
    private final Json json;

    DeliveryRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** A webhook that has not yet come to the end of the feed. */
    record Behind(
            UUID webhook,
            long position,
            List<String> types,
            @Nullable UUID unit) {}

    /** A delivery to be made. */
    record Made(UUID id, UUID event, @Nullable Long position, String type, String body) {}

    /** A delivery that a worker took on. */
    record Claimed(
            UUID id,
            UUID webhook,
            UUID worker,
            UUID event,
            String url,
            boolean ordered,
            boolean slow,
            String body,
            int number,
            int tries) {}

    /** A webhook of which something may be sent. */
    record Due(UUID webhook, boolean ordered) {}

    /** Active ones behind a position, of which not too much waits already. */
    List<Behind> behind(long last, int mostWaiting) {
        return sql.list(
                """
                select w.id, w.position, w.event_types, w.unit_id from webhooks w
                where w.status = 'active' and w.position < ?
                  and (select count(*) from (select 1 from webhook_deliveries d
                       where d.webhook_id = w.id and d.status = 'pending' limit ?) waiting) < ?
                order by w.position, w.id
                """,
                row -> new Behind(
                        row.id("id"), row.count("position"), row.texts("event_types"), row.idOrNull("unit_id")),
                last,
                mostWaiting,
                mostWaiting);
    }

    /** Moves a webhook on in the feed, unless somebody else did or it was paused; whether it moved. */
    boolean advance(UUID webhook, long from, long to) {
        return sql.one(
                                "select id from webhooks where id = ? and position = ? and status = 'active' for update skip locked",
                                row -> row.id("id"),
                                webhook,
                                from)
                        .isPresent()
                && sql.update("update webhooks set position = ? where id = ?", to, webhook) == 1;
    }

    void add(UUID webhook, List<Made> made, Instant now) {
        sql.update("""
                insert into webhook_deliveries (id, webhook_id, event_id, position, type, body, status, next_at, attempts,
                  tries, created_at)
                select x.id, ?, x.event, x.position, x.type, x.body, 'pending', ?, 0, 0, ?
                from jsonb_to_recordset(?::jsonb) as x(id uuid, event uuid, position bigint, type text, body text)
                """, webhook, now, now, json.text(made));
    }

    /** Adds one that a worker has taken on already. */
    void addClaimed(UUID webhook, Made made, UUID worker, Instant now, Instant leasedUntil) {
        sql.update(
                """
                insert into webhook_deliveries (id, webhook_id, event_id, position, type, body, status, next_at, attempts,
                  tries, worker, leased_until, created_at)
                values (?, ?, ?, ?, ?, ?, 'pending', ?, 1, 1, ?, ?, ?)
                """,
                made.id(),
                webhook,
                made.event(),
                made.position(),
                made.type(),
                made.body(),
                now,
                worker,
                leasedUntil,
                now);
    }

    /**
     * Webhooks of which something is due and that do not keep enough calls waiting: slow ones last, then those whose owner
     * keeps the fewest calls waiting, then who waits longest.
     */
    List<Due> due(Instant now, int mostAtOnce, boolean slowToo) {
        return sql.list(
                """
                with busy as (
                  select o.owner_id, count(*) as calls
                  from webhook_deliveries d join webhooks o on o.id = d.webhook_id
                  where d.status = 'pending' and d.worker is not null and d.leased_until >= ? group by o.owner_id)
                select w.id, w.ordered from webhooks w left join busy on busy.owner_id = w.owner_id
                join lateral (select min(d.next_at) as since from webhook_deliveries d
                  where d.webhook_id = w.id and d.status = 'pending' and d.next_at <= ?
                    and (d.worker is null or d.leased_until < ?)) waiting on waiting.since is not null
                where w.status = 'active' and (w.held_until is null or w.held_until <= ?) and (? or not w.slow)
                  and (select count(*) from webhook_deliveries d
                       where d.webhook_id = w.id and d.worker is not null and d.leased_until >= ?) < ?
                order by w.slow, coalesce(busy.calls, 0), waiting.since, w.id
                """, row -> new Due(row.id("id"), row.flag("ordered")), now, now, now, now, slowToo, now, mostAtOnce);
    }

    /** Takes the next delivery of a webhook on; of an ordered one only the first that waits. */
    Optional<Claimed> claim(Due webhook, UUID worker, Instant now, Instant until) {
        String turn = webhook.ordered()
                ? "and d.position is not distinct from (select min(e.position) from webhook_deliveries e where e.webhook_id = d.webhook_id and e.status = 'pending')"
                : "";
        return sql.one(
                """
                update webhook_deliveries c set worker = ?, leased_until = ?, attempts = attempts + 1, tries = tries + 1
                from webhooks w
                where w.id = c.webhook_id and c.id = (
                  select d.id from webhook_deliveries d
                  where d.webhook_id = ? and d.status = 'pending' and d.next_at <= ?
                    and (d.worker is null or d.leased_until < ?)
                """ + turn + """
                  order by d.next_at, d.position limit 1 for update skip locked)
                returning c.*, w.url, w.ordered, w.slow
                """,
                row -> new Claimed(
                        row.id("id"),
                        row.id("webhook_id"),
                        worker,
                        row.id("event_id"),
                        row.text("url"),
                        row.flag("ordered"),
                        row.flag("slow"),
                        row.text("body"),
                        row.number("attempts"),
                        row.number("tries")),
                worker,
                until,
                webhook.webhook(),
                now,
                now);
    }

    /** Whether the worker still answers for the delivery; until the transaction ends it does. */
    boolean hold(Claimed delivery) {
        return sql.one(
                        "select id from webhook_deliveries where id = ? and worker = ? for update",
                        row -> row.id("id"),
                        delivery.id(),
                        delivery.worker())
                .isPresent();
    }

    void note(Claimed delivery, Attempt attempt) {
        sql.update(
                """
                insert into webhook_attempts (delivery_id, number, at, duration_ms, outcome, status, answer)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                delivery.id(),
                delivery.number(),
                attempt.at(),
                Math.toIntExact(attempt.duration().toMillis()),
                attempt.outcome().code(),
                attempt.status(),
                attempt.answer());
    }

    void finish(UUID id, DeliveryStatus status, Instant now) {
        sql.update("""
                update webhook_deliveries set status = ?, finished_at = ?, next_at = null, worker = null, leased_until = null
                where id = ?
                """, status.code(), now, id);
    }

    void postpone(UUID id, Instant next) {
        sql.update(
                "update webhook_deliveries set next_at = ?, worker = null, leased_until = null where id = ?", next, id);
    }

    /** Sends what was given up again; how many. */
    int replayDead(UUID webhook, Instant now) {
        return sql.update("""
                update webhook_deliveries set status = 'pending', next_at = ?, tries = 0, finished_at = null
                where webhook_id = ? and status = 'dead'
                """, now, webhook);
    }

    /** Sends a finished one again; whether it was. */
    boolean replay(UUID webhook, UUID delivery, Instant now) {
        return sql.update("""
                update webhook_deliveries set status = 'pending', next_at = ?, tries = 0, finished_at = null
                where webhook_id = ? and id = ? and status <> 'pending'
                """, now, webhook, delivery) == 1;
    }

    Page<WebhookDeliveryResponse> page(UUID webhook, WebhookDeliveryQuery.Filter filter, PageRequest page) {
        return new ListQuery("d.*", "webhook_deliveries d", List.of(), SORTABLE, List.of("-createdAt"))
                .detailed(ATTEMPTS, "")
                .where("d.webhook_id = ?", webhook)
                .whereAny("d.status", filter.statuses())
                .whereAny("d.type", filter.types())
                .whereGiven("d.event_id = ?", filter.event())
                .page(sql, page, row -> delivery(row, null), WebhookDeliveryResponse.class);
    }

    Optional<WebhookDeliveryResponse> find(UUID webhook, UUID delivery) {
        return sql.one(
                "select p.*, " + ATTEMPTS + " from webhook_deliveries p where p.webhook_id = ? and p.id = ?",
                row -> delivery(row, row.text("body")),
                webhook,
                delivery);
    }

    /** Removes what was finished before a moment, with its attempts; how many. */
    int removeFinished(Instant before, int most) {
        return sql.update("""
                delete from webhook_deliveries where id in (
                  select id from webhook_deliveries where finished_at < ? order by finished_at limit ?)
                """, before, most);
    }

    /** How many wait to be sent. */
    long pending() {
        return sql.number("select count(*) as n from webhook_deliveries where status = 'pending'");
    }

    /** How many were given up. */
    long dead() {
        return sql.number("select count(*) as n from webhook_deliveries where status = 'dead'");
    }

    private WebhookDeliveryResponse delivery(Row row, @Nullable String body) {
        return new WebhookDeliveryResponse(
                row.id("id"),
                row.id("event_id"),
                row.text("type"),
                Codes.read(DeliveryStatus.class, row.text("status")),
                row.instant("created_at"),
                row.instantOrNull("next_at"),
                row.instantOrNull("finished_at"),
                json.read(row.text("attempted"), new TypeReference<List<WebhookAttemptResponse>>() {}),
                body);
    }
}
