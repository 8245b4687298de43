package vn.tongket.access.tokens;

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
 * @param expiresInDays 1 to 365, or what the installation sets as its longest; 90 without it
 * @param unit code or id of a unit: the token can do only what the owner's roles allow on it and all below; without it on
 *     all units
 * @param addresses where it may be used from, in CIDR notation, IPv4 or IPv6; anywhere without them
 * @param account id of the service account it is for; the caller's own without it
 */
public record WriteToken(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 40) List<String> scopes,
        @Nullable @Min(1) @Max(3650) Integer expiresInDays,
        @Nullable @Size(max = 40) String unit,
        @Nullable @Size(min = 1, max = 20) List<String> addresses,
        @Nullable @Size(max = 36) String account) {}
