package vn.tongket.services.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Rooms;
import vn.tongket.services.feed.PublishedRoom.Moved;

/**
 * Makes events of what the trail writes down, where it moved something published, in the same transaction: an event stands or
 * falls with its change.
 */
@ApplicationScoped
public class Publication {

    /** What the trail notes too although nothing was changed by it. */
    private static final Set<String> CHANGES_NOTHING = Set.of("refuse", "sign-in-failed", "export", "read", "preview");

    private final FeedRepository feed;
    private final Rooms declared;
    private final List<PublishedRoom> rooms;
    private final ObjectMapper json;
    private final Clock clock;

    Publication(FeedRepository feed, Rooms declared, @All List<PublishedRoom> rooms, ObjectMapper json, Clock clock) {
        this.feed = feed;
        this.declared = declared;
        this.rooms = rooms;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A change as the trail writes it. {@code before} and {@code after} are one thing, or lists of as many things.
     *
     * @param unit the unit that the thing belongs to, or null
     */
    public void of(
            String action, String resource, @Nullable UUID unit, @Nullable Object before, @Nullable Object after) {
        PublishedThing kind = declared.publishedOf(resource).orElse(null);
        if (kind != null && !CHANGES_NOTHING.contains(action)) {
            List<Event> events = events(kind, new Change(action, resource, unit), tree(before), tree(after));
            if (!events.isEmpty()) {
                feed.add(events, clock.instant());
            }
        }
    }

    /** An event that is not written yet. */
    record Event(String type, String subject, @Nullable UUID unit) {}

    private record Change(
            String action, String resource, @Nullable UUID unit) {}

    private List<Event> events(
            PublishedThing kind, Change change, @Nullable JsonNode before, @Nullable JsonNode after) {
        List<Event> events = new ArrayList<>();
        if (after != null && after.isArray()) {
            for (int i = 0; i < after.size(); i++) {
                own(kind, change, before == null ? null : before.get(i), after.get(i), events);
            }
        } else {
            own(kind, change, before, after, events);
            further(change, after == null ? before : after, events);
        }
        return events;
    }

    private void own(
            PublishedThing kind,
            Change change,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            List<Event> events) {
        String verb = kind.verb(change.action(), before, after);
        JsonNode thing = after == null ? before : after;
        if (verb != null && thing != null && published(change.resource(), thing)) {
            events.add(new Event(kind.type(verb), kind.subject(thing), change.unit()));
        }
    }

    private boolean published(String resource, JsonNode thing) {
        return rooms.stream().filter(room -> room.resource().equals(resource)).allMatch(room -> room.published(thing));
    }

    private void further(Change change, @Nullable JsonNode thing, List<Event> events) {
        if (thing != null) {
            rooms.stream()
                    .filter(room -> room.resource().equals(change.resource()))
                    .flatMap(room -> room.moved(change.action(), thing).stream())
                    .forEach(moved -> events.add(known(moved)));
        }
    }

    private Event known(Moved moved) {
        if (!declared.eventTypes().contains(moved.type())) {
            throw new IllegalArgumentException(moved.type());
        }
        return new Event(moved.type(), moved.subject(), moved.unit());
    }

    private @Nullable JsonNode tree(@Nullable Object thing) {
        return thing == null ? null : json.valueToTree(thing);
    }
}
