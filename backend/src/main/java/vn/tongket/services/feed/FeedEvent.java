package vn.tongket.services.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something published changed.
 *
 * @param position its place in the feed, 1 for the first; final
 * @param id its identity, which every reader and every delivery sees
 * @param type such as {@code vn.tongket.observation.approved}
 * @param subject the address of what changed, beginning with {@code /api/v1/}
 * @param unit the unit it belongs to, or null where it belongs to the installation
 * @param at when it was done
 */
public record FeedEvent(
        long position,
        UUID id,
        String type,
        String subject,
        @Nullable UUID unit,
        Instant at) {}
