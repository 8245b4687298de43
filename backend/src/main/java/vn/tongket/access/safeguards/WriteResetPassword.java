package vn.tongket.access.safeguards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A new password, by the link of a mail.
 *
 * @param secret what stands behind {@code #dat-lai=} in the link
 * @param newPassword as in {@code PUT /me/password}
 */
public record WriteResetPassword(
        @NotBlank @Size(max = 100) String secret,
        @NotBlank @Size(min = 12, max = 200) String newPassword) {

    @Override
    public String toString() {
        return "WriteResetPassword[]";
    }
}
