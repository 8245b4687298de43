package vn.tongket.access.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.OneLine;

/**
 * What can be changed of an account, as a merge patch.
 *
 * @param password a new password, or null to keep the present one
 */
public record WriteAccountChange(
        @NotBlank @OneLine @Size(max = 200) String displayName,

        @NotBlank @Pattern(regexp = "active|disabled") @Schema(enumeration = {"active", "disabled"})
        String status,

        @Nullable @Size(min = 12, max = 200) String password) {

    @Override
    public String toString() {
        return "WriteAccountChange[" + displayName + ", " + status + "]";
    }
}
