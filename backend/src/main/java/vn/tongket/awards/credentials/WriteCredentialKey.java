package vn.tongket.awards.credentials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An order to sign by a new key.
 *
 * @param reason why, for the trail
 */
public record WriteCredentialKey(@NotBlank @Size(max = 500) String reason) {}
