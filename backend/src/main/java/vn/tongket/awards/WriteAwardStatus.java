package vn.tongket.awards;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A move.
 *
 * @param status where to
 * @param reason why; demanded for an annulment, kept in the trail and not shown to the public
 */
public record WriteAwardStatus(
        @NotNull AwardStatus status,
        @Nullable @Size(min = 1, max = 1000) String reason) {}
