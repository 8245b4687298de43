package vn.tongket.access.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.OneLine;

/**
 * A new account.
 *
 * @param username lower-case letters, digits, dots, dashes
 * @param password at least 12 characters; without it nobody can sign in before a password is handed out
 */
public record WriteAccount(
        @NotBlank @Pattern(regexp = USERNAME) String username,
        @NotBlank @OneLine @Size(max = 200) String displayName,
        @Nullable @Size(min = 12, max = 200) String password,
        @NotNull @Size(max = 50) List<WriteRole> roles) {

    static final String USERNAME = "^[a-z0-9][a-z0-9._-]{1,63}$";

    /** What tells two requests apart without keeping the password, not even as a fast hash. */
    Fingerprint fingerprint() {
        return new Fingerprint(
                username, displayName, password == null ? null : Passwords.digest(password, username), roles);
    }

    /**
     * A request as it is remembered.
     *
     * @param passwordDigest a slow digest of the password
     */
    record Fingerprint(
            String username, String displayName, @Nullable String passwordDigest, List<WriteRole> roles) {}

    @Override
    public String toString() {
        return "WriteAccount[" + username + "]";
    }
}
