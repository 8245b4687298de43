package vn.tongket.services.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;

/**
 * What entries of the trail about a room's things do not say, and the feed has to know. Rooms implement it; it is asked in
 * the transaction of the operation, after it was done.
 */
public interface PublishedRoom {

    /** The kind of thing, as entries name it. */
    String resource();

    /** Whether everybody may read something that by itself does not say so; asked only of what may be. */
    default boolean published(JsonNode thing) {
        return true;
    }

    /** What else an operation moved that has no entry of its own; each of a type in the list of the feed. */
    default List<Moved> moved(String action, JsonNode thing) {
        return List.of();
    }

    /**
     * Something that an operation moved.
     *
     * @param type such as {@code vn.tongket.unit.changed}
     * @param subject its address, beginning with {@code /api/v1/}
     * @param unit the unit it belongs to
     */
    record Moved(String type, String subject, UUID unit) {}
}
