package vn.tongket.awards.awards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose an award is after all.
 *
 * @param recipient id of the recipient; without it a new one is entered
 * @param reason why; kept in the trail
 */
public record WriteAwardOwner(
        @Nullable UUID recipient,
        @NotBlank @Size(max = 1000) String reason) {}
