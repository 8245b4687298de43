package vn.tongket.services.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.security.UnitTree;

/** Reading the feed from outside: where a consumer stands, and what comes after. Nothing of it needs a request. */
@ApplicationScoped
class FeedService {

    /** How many events are looked through for those that somebody wants, so that a rare type is no long query. */
    private static final int LOOKED_THROUGH = 20_000;

    private final FeedRepository feed;
    private final FeedNumberingService numbering;
    private final UnitTree units;
    private final Clock clock;

    FeedService(FeedRepository feed, FeedNumberingService numbering, UnitTree units, Clock clock) {
        this.feed = feed;
        this.numbering = numbering;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Which events a consumer wants.
     *
     * @param types whole types; empty for all
     * @param units null for all, those of no unit too
     */
    record Wanted(List<String> types, @Nullable Set<UUID> units) {

        boolean all() {
            return types.isEmpty() && units == null;
        }

        boolean fits(FeedEvent event) {
            return (types.isEmpty() || types.contains(event.type()))
                    && (units == null || (event.unit() != null && units.contains(event.unit())));
        }
    }

    /**
     * A part of the feed.
     *
     * @param to how far it has been looked through
     * @param more whether there is more behind
     */
    record Part(List<FeedEvent> events, FeedCursor to, boolean more) {

        static Part nothing(FeedCursor at) {
            return new Part(List.of(), at, false);
        }
    }

    /**
     * What somebody wants.
     *
     * @throws ApiProblem 404 where there is no such unit
     */
    Wanted wanted(EventQuery.Selection asked) {
        LocalDate today = LocalDate.now(clock);
        return new Wanted(
                asked.types(),
                asked.unit() == null ? null : units.within(List.of(units.named(asked.unit(), today)), today));
    }

    /**
     * Where somebody begins.
     *
     * @throws ApiProblem 410 where the feed does not go on there
     */
    FeedCursor begin(@Nullable String after) {
        FeedRepository.State state = numbered();
        if (after == null) {
            return new FeedCursor(state.epoch(), state.removedTo());
        }
        if (after.equals(EventQuery.NOW)) {
            return new FeedCursor(state.epoch(), state.last());
        }
        FeedCursor cursor = FeedCursor.parse(after);
        checkGoesOn(cursor, state);
        return cursor;
    }

    /**
     * What comes after a cursor.
     *
     * @throws ApiProblem 410 where the feed does not go on there (any more)
     */
    Part after(FeedCursor cursor, Wanted wanted, int limit) {
        FeedRepository.State state = numbered();
        checkGoesOn(cursor, state);
        long end = wanted.all() ? state.last() : Math.min(state.last(), cursor.position() + LOOKED_THROUGH);
        List<FeedEvent> events = feed.between(cursor.position(), end, wanted, limit);
        // Old events may have gone between the two statements.
        checkGoesOn(cursor, feed.state());
        long to = events.size() < limit ? end : events.getLast().position();
        return new Part(events, new FeedCursor(cursor.epoch(), to), to < state.last());
    }

    /** Numbers first, so that who has just written finds it; and looks where the database lives now. */
    private FeedRepository.State numbered() {
        numbering.number();
        FeedRepository.State state = feed.state();
        if (state.atHome()) {
            return state;
        }
        numbering.beginAnew();
        return feed.state();
    }

    private static void checkGoesOn(FeedCursor cursor, FeedRepository.State state) {
        boolean goesOn = cursor.epoch().equals(state.epoch())
                && state.removedTo() <= cursor.position()
                && cursor.position() <= state.last();
        if (!goesOn) {
            throw ApiProblem.gone(
                    "event.resynchronise",
                    "/api/v1/events?after=" + new FeedCursor(state.epoch(), state.last()).text());
        }
    }
}
