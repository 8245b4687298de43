package vn.tongket.access.safeguards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a second factor shall be asked for.
 *
 * @param code a code of the authenticator; to turn it off also a recovery code
 * @param password the caller's password; wanted to turn it off
 */
public record WriteSecondFactorStatus(
        @NotBlank @Pattern(regexp = "on|off") @Schema(enumeration = {"on", "off"})
        String status,

        @NotBlank @Size(max = 40) String code,
        @Nullable @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "WriteSecondFactorStatus[" + status + "]";
    }
}
