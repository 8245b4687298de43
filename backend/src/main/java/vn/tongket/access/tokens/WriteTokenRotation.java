package vn.tongket.access.tokens;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * A new secret in the place of an old one.
 *
 * @param overlapHours how long the old one still works: 0 to 168; 24 without it
 * @param expiresInDays as where a token is made; as long as the old one was made for without it
 */
public record WriteTokenRotation(
        @Nullable @Min(0) @Max(168) Integer overlapHours,
        @Nullable @Min(1) @Max(3650) Integer expiresInDays) {}
