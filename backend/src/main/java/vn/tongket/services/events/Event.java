package vn.tongket.services.events;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param type such as {@code submission.returned}
 * @param subject what it happened to; of one type and subject there is one event
 * @param unit the unit whose people want to hear of it
 * @param audience which of them
 * @param actor the sign-in name of whoever did it themselves and is not told, or null
 * @param data what the words of the event mention
 */
public record Event(
        String type,
        String subject,
        UUID unit,
        Audience audience,
        @Nullable String actor,
        Map<String, String> data) {

    /** What those who report for a unit want to hear of. */
    public Event(String type, String subject, UUID unit, Map<String, String> data) {
        this(type, subject, unit, Audience.REPORTERS, null, data);
    }
}
