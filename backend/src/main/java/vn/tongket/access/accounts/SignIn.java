package vn.tongket.access.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Name and password, and what an account may ask for besides.
 *
 * @param code a code of the second factor, or a recovery code; wanted where {@code session.second-factor-required} says so
 * @param newPassword the password to have from now on; wanted where {@code session.new-password-required} says so
 */
public record SignIn(
        @NotBlank @Size(max = 64) String username,
        @NotBlank @Size(max = 200) String password,
        @Nullable @Size(max = 40) String code,
        @Nullable @Size(max = 200) String newPassword) {

    @Override
    public String toString() {
        return "SignIn[" + username + "]";
    }
}
