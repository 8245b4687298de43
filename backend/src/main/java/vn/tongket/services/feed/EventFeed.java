package vn.tongket.services.feed;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the feed.
 *
 * @param items the events, oldest first
 * @param next the address of what comes after; always there, because a feed has no end: where nothing is new it answers
 *     with no items
 * @param cursor the same place as a bare cursor, for {@code after=}
 * @param more whether there is more already
 */
@Schema(name = "EventFeed")
record EventFeed(
        @NotNull List<CloudEvent> items,
        @NotNull String next,
        @NotNull String cursor,
        @NotNull Boolean more) {}
