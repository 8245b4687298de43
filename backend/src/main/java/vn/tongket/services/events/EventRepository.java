package vn.tongket.services.events;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;

/** Every query about events. */
@ApplicationScoped
class EventRepository {

    private final Sql sql;
    private final Json json;

    EventRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** An event as it is kept. */
    record Kept(UUID id, Event event, Instant at) {}

    int add(List<Event> events, Instant now) {
        return sql.update("""
                insert into events (id, type, subject, unit_id, audience, actor, data, at)
                select gen_random_uuid(), x.type, x.subject, x."unit", x.audience, x.actor, x.data, ?
                from jsonb_to_recordset(?::jsonb)
                  as x(type text, subject text, "unit" uuid, audience text, actor text, data jsonb)
                on conflict (type, subject) do nothing
                """, now, json.text(events));
    }

    /** The oldest event that nobody was told of and that nobody else tells just now; none that is older than a day. */
    Optional<Kept> nextToMail(Instant notBefore) {
        return sql.one(
                """
                select * from events where mailed_at is null and at >= ?
                order by at, id limit 1 for update skip locked
                """,
                row -> new Kept(
                        row.id("id"),
                        new Event(
                                row.text("type"),
                                row.text("subject"),
                                row.id("unit_id"),
                                Codes.read(Audience.class, row.text("audience")),
                                row.textOrNull("actor"),
                                json.read(row.text("data"), new TypeReference<>() {})),
                        row.instant("at")),
                notBefore);
    }

    /** How many events nobody was told of yet; none that is older than a day. */
    long unmailed(Instant notBefore) {
        return sql.number("select count(*) as n from events where mailed_at is null and at >= ?", notBefore);
    }

    void mailed(UUID event, Instant now) {
        sql.update("update events set mailed_at = ? where id = ?", now, event);
    }
}
