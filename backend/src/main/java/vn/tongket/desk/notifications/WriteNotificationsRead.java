package vn.tongket.desk.notifications;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * That everything up to a moment was read.
 *
 * @param until when the newest notification that was seen happened, so that what came meanwhile stays unread
 */
public record WriteNotificationsRead(@NotNull Instant until) {}
