package vn.tongket.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Name and password. */
public record SignIn(
        @NotBlank @Size(max = 64) String username,
        @NotBlank @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "SignIn[" + username + "]";
    }
}
