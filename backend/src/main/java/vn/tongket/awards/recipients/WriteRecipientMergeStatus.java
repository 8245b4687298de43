package vn.tongket.awards.recipients;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What becomes of a merge.
 *
 * @param status {@code undone}
 * @param reason why they are two after all
 */
public record WriteRecipientMergeStatus(
        @NotNull MergeStatus status,
        @NotBlank @Size(max = 1000) String reason) {}
