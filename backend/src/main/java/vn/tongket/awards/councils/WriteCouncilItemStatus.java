package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where an item goes.
 *
 * @param reason why, where it goes back to pending or is withdrawn
 */
public record WriteCouncilItemStatus(
        @NotNull CouncilItemStatus status,
        @Nullable @Size(min = 1, max = 1000) String reason) {}
