package vn.tongket.plans.followup;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A merge patch of a {@link WriteTaskFilter}; what is left out stays. */
public record WriteTaskFilterChange(
        @Nullable @Size(max = 100) String name,
        @Nullable @Size(max = 2000) String query) {}
