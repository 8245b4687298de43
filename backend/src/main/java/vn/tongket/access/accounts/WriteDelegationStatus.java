package vn.tongket.access.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a delegation before its last day, with the reason. */
public record WriteDelegationStatus(
        @NotBlank @Pattern(regexp = "revoked") @Schema(enumeration = {"revoked"})
        String status,

        @NotBlank @Size(max = 500) String reason) {}
