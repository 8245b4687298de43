package vn.tongket.access.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Another password of one's own.
 *
 * @param newPassword at least 12 characters, of whatever kind; none of the common ones and not the sign-in name
 */
public record WritePassword(
        @NotBlank @Size(max = 200) String currentPassword,

        @NotBlank @Size(min = PasswordRules.SHORTEST, max = PasswordRules.LONGEST)
        String newPassword) {

    @Override
    public String toString() {
        return "WritePassword[]";
    }
}
