package vn.tongket.desk.notifications;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many notifications the caller has not read.
 *
 * @param unread up to 100; there may be more
 * @param latest when the newest unread one happened
 */
@Schema(name = "NotificationSummary")
public record NotificationSummary(Integer unread, @Nullable Instant latest) {}
