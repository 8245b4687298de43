package vn.tongket.access.safeguards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That new recovery codes are wanted.
 *
 * @param password the caller's password
 * @param code a code of the authenticator, or a recovery code that is left
 */
public record WriteRecoveryCodes(
        @NotBlank @Size(max = 200) String password,
        @NotBlank @Size(max = 40) String code) {

    @Override
    public String toString() {
        return "WriteRecoveryCodes[]";
    }
}
