package vn.tongket.access.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.tongket.kernel.http.bind.OneLine;

/**
 * A new account of a system.
 *
 * @param username lower-case letters, digits, dots, dashes; the trail names the system by it
 * @param displayName what the system is called
 * @param responsible id or sign-in name of the person who answers for it
 */
public record WriteServiceAccount(
        @NotBlank @Pattern(regexp = WriteAccount.USERNAME) String username,
        @NotBlank @OneLine @Size(max = 200) String displayName,
        @NotBlank @Size(max = 64) String responsible,
        @NotNull @Size(max = 50) List<WriteRole> roles) {}
