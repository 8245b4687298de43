package vn.tongket.awards.recipients;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That two recipients are one.
 *
 * @param kept the one that both are known by
 * @param merged the other one
 * @param status in-force, or undone: they are two again
 * @param reason why they are one
 * @param mergedBy sign-in name
 * @param undoneBy sign-in name
 * @param undoneReason why they are two after all
 */
@Schema(name = "RecipientMerge")
public record RecipientMergeResponse(
        UUID id,
        RecipientRef kept,
        RecipientRef merged,
        MergeStatus status,
        String reason,
        Instant mergedAt,
        String mergedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoneReason) {}
