package vn.tongket.plans.followup;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question about tasks that its owner keeps.
 *
 * @param tasks the address that answers it
 * @param feed its calendar, where it has one
 */
@Schema(name = "TaskFilter")
public record TaskFilterResponse(
        UUID id,
        String name,
        String query,
        String tasks,
        @Nullable Feed feed,
        Instant createdAt) {

    /**
     * That there is a calendar by a secret link; the link itself is not known here.
     *
     * @param lastUsedAt when somebody last fetched it, to the hour; null: never
     */
    @Schema(name = "TaskFilterFeed")
    public record Feed(Instant createdAt, @Nullable Instant lastUsedAt) {}
}
