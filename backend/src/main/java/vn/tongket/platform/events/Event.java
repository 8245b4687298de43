package vn.tongket.platform.events;

import java.util.Map;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param type such as {@code submission.returned}
 * @param subject what it happened to; of one type and subject there is one event
 * @param unit the unit whose people want to hear of it
 * @param data what the words of the event mention
 */
public record Event(String type, String subject, UUID unit, Map<String, String> data) {}
