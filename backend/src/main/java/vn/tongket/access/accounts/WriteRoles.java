package vn.tongket.access.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All roles an account shall have. */
public record WriteRoles(@NotNull @Size(max = 50) List<WriteRole> roles) {}
