package vn.tongket.plans.followup;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar by a secret link, told once.
 *
 * @param address whoever has it may read the calendar
 */
@Schema(name = "CalendarFeed")
public record CalendarFeedResponse(String address, Instant createdAt) {}
