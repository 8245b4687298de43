package vn.tongket.access.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who answers for a system.
 *
 * @param account id or sign-in name of a person whose account is enabled
 */
public record WriteResponsible(@NotBlank @Size(max = 64) String account) {}
