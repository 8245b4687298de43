package vn.tongket.desk.views;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A merge patch of a {@link WriteView}, which stays with its list; what is left out stays. */
public record WriteViewChange(
        @Nullable @Size(max = 100) String name,
        @Nullable @Size(max = 2000) String query,
        @Nullable Boolean standard) {}
