package vn.tongket.access.safeguards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whose password was forgotten. */
public record WritePasswordReset(@NotBlank @Size(max = 64) String username) {}
