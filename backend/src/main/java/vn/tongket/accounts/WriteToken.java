package vn.tongket.accounts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token to make.
 *
 * @param name what it is for
 * @param scopes such as {@code observations:write} or {@code *:read}; {@code *:read} without them
 * @param expiresInDays 1 to 365; 90 without it
 */
public record WriteToken(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 40) List<String> scopes,
        @Nullable @Min(1) @Max(365) Integer expiresInDays) {}
