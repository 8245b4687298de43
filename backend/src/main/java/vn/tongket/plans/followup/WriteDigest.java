package vn.tongket.plans.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be told every day.
 *
 * @param hour of the day in Vietnam, 0 to 23
 * @param kinds of what
 * @param roles of whose tasks
 * @param escalateAfterWorkingDays with the kind {@code escalated}, and only there
 */
public record WriteDigest(
        @NotNull Boolean enabled,
        @NotNull @Min(0) @Max(23) Integer hour,
        @NotNull @Size(min = 1, max = 5) List<DigestKind> kinds,
        @NotNull @Size(min = 1, max = 4) List<DigestRole> roles,
        @Nullable @Min(1) @Max(60) Integer escalateAfterWorkingDays) {

    /** The same with each kind and role once, in their order. */
    WriteDigest ordered() {
        return new WriteDigest(
                enabled,
                hour,
                List.copyOf(EnumSet.copyOf(kinds)),
                List.copyOf(EnumSet.copyOf(roles)),
                escalateAfterWorkingDays);
    }
}
