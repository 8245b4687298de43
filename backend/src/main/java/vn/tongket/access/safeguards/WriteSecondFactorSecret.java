package vn.tongket.access.safeguards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The password of the caller, who asks for a secret. */
public record WriteSecondFactorSecret(
        @NotBlank @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "WriteSecondFactorSecret[]";
    }
}
