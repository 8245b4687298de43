package vn.tongket.services.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;

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

    long removedTo() {
        return sql.number("select removed_to as n from feed");
    }

    /**
     * How the feed stands.
     *
     * @param atHome whether the database still lives where this life of the feed began
     */
    record State(UUID epoch, long last, long removedTo, boolean atHome) {}

    State state() {
        return sql.one(
                        "select epoch, last_position, removed_to, place = feed_place() as at_home from feed",
                        row -> new State(
                                row.id("epoch"),
                                row.count("last_position"),
                                row.count("removed_to"),
                                row.flag("at_home")))
                .orElseThrow();
    }

    /** Begins another life of the feed, where nobody did since the database moved. */
    void beginAnew() {
        sql.update("update feed set epoch = gen_random_uuid(), place = feed_place() where place <> feed_place()");
    }

    /** Forgets what was done before an instant, from the oldest on; how many events. */
    int remove(Instant before) {
        sql.update("""
                update feed set removed_to = coalesce(
                    (select min(position) - 1 from feed_events where position > removed_to and at >= ?), last_position)
                """, before);
        return sql.update("delete from feed_events where position <= (select removed_to from feed)");
    }

    /** What somebody wants of what lies after one position and up to another. */
    List<FeedEvent> between(long after, long to, FeedService.Wanted wanted, int limit) {
        StringBuilder where = new StringBuilder("position > ? and position <= ?");
        List<Object> arguments = new ArrayList<>(List.of(after, to));
        if (!wanted.types().isEmpty()) {
            where.append(" and type = any(?)");
            arguments.add(wanted.types());
        }
        if (wanted.units() != null) {
            where.append(" and unit_id = any(?::uuid[])");
            arguments.add(wanted.units());
        }
        arguments.add(limit);
        return sql.list(
                "select * from feed_events where " + where + " order by position limit ?",
                FeedRepository::event,
                arguments.toArray());
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
