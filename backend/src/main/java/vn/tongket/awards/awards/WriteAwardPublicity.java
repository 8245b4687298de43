package vn.tongket.awards.awards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether the public sees the name of a recipient.
 *
 * @param nameShown whether it does
 * @param ground why not; demanded where it does not, and only there
 * @param reason in words; kept with the authority and not public
 * @param document the document that demands or asks it, only where the name is not shown
 */
public record WriteAwardPublicity(
        @NotNull Boolean nameShown,
        @Nullable TakedownGround ground,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(min = 1, max = 500) String document) {}
