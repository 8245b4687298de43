package vn.tongket.awards.awards;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A move.
 *
 * @param status where to
 * @param reason why; demanded for an annulment, kept in the trail and not shown to the public
 * @param annulment ground and decision of an annulment; demanded where a single award is annulled
 */
public record WriteAwardStatus(
        @NotNull AwardStatus status,
        @Nullable @Size(min = 1, max = 1000) String reason,
        @Nullable WriteAnnulment annulment) {}
