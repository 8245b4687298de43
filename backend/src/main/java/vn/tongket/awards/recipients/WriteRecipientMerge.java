package vn.tongket.awards.recipients;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * That another recipient is this one.
 *
 * @param recipient id of the other one
 * @param reason why they are one
 */
public record WriteRecipientMerge(
        @NotNull UUID recipient, @NotBlank @Size(max = 1000) String reason) {}
