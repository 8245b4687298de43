package vn.tongket.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.Sql;

/** Every query about the feed. */
@ApplicationScoped
class FeedRepository {

    private final Sql sql;

    FeedRepository(Sql sql) {
        this.sql = sql;
    }

    /** Adds events, which get their positions once they are committed, in this order among themselves. */
    void add(List<Publication.Event> events, Instant at) {
        sql.update(
                """
                insert into feed_events (id, type, subject, unit_id, at)
                select gen_random_uuid(), e.type, e.subject, nullif(e."unit", '')::uuid, ?
                from unnest(?::text[], ?::text[], ?::text[]) with ordinality e(type, subject, "unit", place) order by e.place
                """,
                at,
                events.stream().map(Publication.Event::type).toList(),
                events.stream().map(Publication.Event::subject).toList(),
                events.stream().map(FeedRepository::unit).toList());
    }

    private static String unit(Publication.Event event) {
        UUID unit = event.unit();
        return unit == null ? "" : unit.toString();
    }

    /** Whether committed events wait for their position. */
    boolean waiting() {
        return sql.number("select exists(select 1 from feed_events where position is null)::int::bigint as n") > 0;
    }

    /** Numbers committed events; how many. */
    long number(int most) {
        return sql.number("select number_feed_events(?)::bigint as n", most);
    }

    long last() {
        return sql.number("select last_position as n from feed");
    }

    List<FeedEvent> after(long position, int limit) {
        return sql.list(
                "select * from feed_events where position > ? order by position limit ?",
                FeedRepository::event,
                position,
                limit);
    }

    private static FeedEvent event(Row row) {
        return new FeedEvent(
                row.count("position"),
                row.id("id"),
                row.text("type"),
                row.text("subject"),
                row.idOrNull("unit_id"),
                row.instant("at"));
    }
}
