package vn.tongket.desk.notifications;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to things of the caller's units.
 *
 * @param type such as {@code submission.returned}
 * @param subject what happened, in a line
 * @param text the same with what goes with it
 * @param about what leads to it, by names that go with the type: {@code round} and {@code unit} of a report, {@code task},
 *     {@code nomination}, {@code directive}, {@code planId} and {@code amendment}
 */
@Schema(name = "Notification")
public record NotificationResponse(
        UUID id, String type, Instant at, Boolean read, String subject, String text, Map<String, String> about) {}
