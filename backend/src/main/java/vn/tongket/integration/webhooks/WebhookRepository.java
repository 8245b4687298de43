package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.tongket.organisation.units.UnitRef;

/** Every query about webhooks and their secrets. Units have their names of today. */
@ApplicationScoped
@Reads("accounts")
class WebhookRepository {

    private static final String SHOWN = """
            u.unit_id as at_id, u.code as at_code, u.name_vi as at_name_vi, u.name_en as at_name_en,
            a.username as owner_username, a.display_name as owner_name,
            (select count(*) from webhook_deliveries d where d.webhook_id = p.id and d.status = 'pending') as pending,
            (select count(*) from webhook_deliveries d where d.webhook_id = p.id and d.status = 'dead') as dead,
            f.ends_at as former_until
            """;

    private static final String NAMED = """
            join accounts a on a.id = p.owner_id
            left join lateral unit_version_at(p.unit_id, ?::date) u on true
            left join webhook_secrets f on f.webhook_id = p.id and f.ends_at > ?
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.instant("createdAt", "w.created_at"),
            SortKey.text("description", "w.description"),
            SortKey.text("status", "w.status"),
            SortKey.id("w.id"));

    private final Sql sql;

    WebhookRepository(Sql sql) {
        this.sql = sql;
    }

    /** A webhook, and the unit it belongs to. */
    record StoredWebhook(WebhookResponse webhook, @Nullable UUID unit, long revision) {

        Reply.Revised<WebhookResponse> revised() {
            return new Reply.Revised<>(webhook, revision);
        }
    }

    /**
     * Whom to tell of what became of a webhook.
     *
     * @param reason why it paused, or null where it did not
     */
    record Untold(
            UUID id,
            String url,
            String description,
            @Nullable PauseReason reason,
            String owner) {}

    Page<WebhookResponse> page(
            List<String> statuses,
            WebhookAccess.Visibility visibility,
            Instant now,
            LocalDate today,
            PageRequest page) {
        ListQuery query = new ListQuery("w.*", "webhooks w", List.of(), SORTABLE, List.of("createdAt"))
                .detailed(SHOWN, NAMED, today, now)
                .whereAny("w.status", statuses);
        if (!visibility.everything()) {
            query.where(
                    "exists (select 1 from unit_covered_by(w.unit_id, ?::date) above where above = any(?::uuid[]))",
                    today,
                    visibility.units());
        }
        return query.page(sql, page, WebhookRepository::webhook, WebhookResponse.class);
    }

    Optional<StoredWebhook> find(UUID id, Instant now, LocalDate today) {
        return sql.one(
                "select p.*, " + SHOWN + " from webhooks p " + NAMED + " where p.id = ?",
                row -> new StoredWebhook(webhook(row), row.idOrNull("unit_id"), row.count("revision")),
                today,
                now,
                id);
    }

    boolean lock(UUID id) {
        return sql.one("select id from webhooks where id = ? for update", row -> row.id("id"), id)
                .isPresent();
    }

    /** How many there are; until the transaction ends nobody else adds one. */
    long countAndHold() {
        sql.one("select pg_advisory_xact_lock(hashtext('webhooks')), 1 as one", row -> row.number("one"));
        return sql.number("select count(*) as n from webhooks");
    }

    void add(
            UUID id,
            WriteWebhook body,
            List<String> types,
            @Nullable UUID unit,
            UUID owner,
            long position,
            Instant now) {
        sql.update(
                """
                insert into webhooks (id, url, description, event_types, unit_id, ordered, status, owner_id, position,
                  created_at, revision)
                values (?, ?, ?, ?, ?, ?, 'active', ?, ?, ?, 1)
                """,
                id,
                body.url(),
                body.description(),
                types,
                unit,
                Boolean.TRUE.equals(body.ordered()),
                owner,
                position,
                now);
    }

    void change(UUID id, WriteWebhook body, List<String> types, @Nullable UUID unit) {
        sql.update("""
                update webhooks set url = ?, description = ?, event_types = ?, unit_id = ?, ordered = ?,
                  held_until = null, revision = revision + 1
                where id = ?
                """, body.url(), body.description(), types, unit, Boolean.TRUE.equals(body.ordered()), id);
    }

    /** Pauses one that is not; whether it did. */
    boolean pause(UUID id, PauseReason reason, Instant now) {
        return sql.update("""
                update webhooks set status = 'paused', pause_reason = ?, paused_at = ?, owner_told_at = null,
                  revision = revision + 1
                where id = ? and status = 'active'
                """, reason.code(), now, id) == 1;
    }

    /** Lets one go on; what waits is tried at once. */
    void resume(UUID id, Instant now) {
        sql.update("""
                update webhooks set status = 'active', pause_reason = null, paused_at = null, owner_told_at = null,
                  failing_since = null, held_until = null, revision = revision + 1
                where id = ?
                """, id);
        sql.update(
                "update webhook_deliveries set next_at = ?, tries = 0 where webhook_id = ? and status = 'pending' and worker is null",
                now,
                id);
    }

    void remove(UUID id) {
        sql.update("delete from webhooks where id = ?", id);
    }

    void works(UUID id) {
        sql.update(
                "update webhooks set failing_since = null, held_until = null, slow = false, slow_since = null where id = ? and (failing_since is not null or held_until is not null)",
                id);
    }

    /** Notes a failed attempt; since when it has been failing. */
    Instant fails(UUID id, Instant at, @Nullable Instant heldUntil, boolean slow) {
        return sql.one("""
                        update webhooks set failing_since = coalesce(failing_since, ?),
                          held_until = greatest(held_until, ?::timestamptz), slow = ?,
                          slow_since = case when ? then coalesce(slow_since, ?) end
                        where id = ? returning failing_since
                        """, row -> row.instant("failing_since"), at, heldUntil, slow, slow, at, id)
                .orElse(at);
    }

    /** Those that paused by themselves since and whose owner was not told, as nobody else tells just now. */
    Optional<Untold> nextPaused(Instant since) {
        return sql.one(
                """
                select w.id, w.url, w.description, w.pause_reason, a.username
                from webhooks w join accounts a on a.id = w.owner_id
                where w.status = 'paused' and w.pause_reason <> 'by-hand' and w.owner_told_at is null
                  and w.paused_at >= ?
                order by w.paused_at limit 1 for update of w skip locked
                """,
                row -> new Untold(
                        row.id("id"),
                        row.text("url"),
                        row.text("description"),
                        Codes.read(PauseReason.class, row.text("pause_reason")),
                        row.text("username")),
                since);
    }

    void toldOfPause(UUID id, Instant now) {
        sql.update("update webhooks set owner_told_at = ? where id = ?", now, id);
    }

    /** Those whose receiver became slow since, and whose owner has not been told that since, as nobody else tells just now. */
    Optional<Untold> nextSlow(Instant since) {
        return sql.one(
                """
                select w.id, w.url, w.description, a.username
                from webhooks w join accounts a on a.id = w.owner_id
                where w.status = 'active' and w.slow and w.slow_since >= ?
                  and (w.slow_told_at is null or w.slow_told_at < ?)
                order by w.slow_since limit 1 for update of w skip locked
                """,
                row -> new Untold(row.id("id"), row.text("url"), row.text("description"), null, row.text("username")),
                since,
                since);
    }

    void toldOfSlowness(UUID id, Instant now) {
        sql.update("update webhooks set slow_told_at = ? where id = ?", now, id);
    }

    void addSecret(UUID webhook, SigningSecrets.Kept secret, Instant now) {
        sql.update(
                "insert into webhook_secrets (id, webhook_id, content, key_id, created_at) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                webhook,
                secret.content(),
                secret.keyId(),
                now);
    }

    /** Ends the current secret, and at once the one before it. */
    void endSecret(UUID webhook, Instant endsAt) {
        sql.update("delete from webhook_secrets where webhook_id = ? and ends_at is not null", webhook);
        sql.update("update webhook_secrets set ends_at = ? where webhook_id = ?", endsAt, webhook);
    }

    void removeSecrets(UUID webhook) {
        sql.update("delete from webhook_secrets where webhook_id = ?", webhook);
    }

    void changed(UUID webhook) {
        sql.update("update webhooks set revision = revision + 1 where id = ?", webhook);
    }

    int removeEndedSecrets(Instant now) {
        return sql.update("delete from webhook_secrets where ends_at <= ?", now);
    }

    /** The secrets that sign now, the current one first. */
    List<SigningSecrets.Kept> secrets(UUID webhook, Instant now) {
        return sql.list(
                """
                select content, key_id from webhook_secrets where webhook_id = ? and (ends_at is null or ends_at > ?)
                order by ends_at nulls first
                """, row -> new SigningSecrets.Kept(row.bytes("content"), row.textOrNull("key_id")), webhook, now);
    }

    private static WebhookResponse webhook(Row row) {
        String reason = row.textOrNull("pause_reason");
        return new WebhookResponse(
                row.id("id"),
                row.text("url"),
                row.text("description"),
                row.texts("event_types"),
                UnitRef.fromOrNull(row, "at"),
                row.flag("ordered"),
                Codes.read(WebhookStatus.class, row.text("status")),
                Codes.readOrNull(PauseReason.class, reason),
                row.instantOrNull("paused_at"),
                row.instantOrNull("failing_since"),
                row.flag("slow"),
                row.count("pending"),
                row.count("dead"),
                row.instantOrNull("former_until"),
                AccountRef.from(row, "owner"),
                row.instant("created_at"),
                null);
    }
}
