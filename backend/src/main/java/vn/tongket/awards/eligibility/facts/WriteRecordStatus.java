package vn.tongket.awards.eligibility.facts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A move.
 *
 * @param status withdrawn; there is no way back
 * @param reason why
 */
public record WriteRecordStatus(
        @NotNull RecordStatus status,
        @NotBlank @Size(max = 1000) String reason) {}
