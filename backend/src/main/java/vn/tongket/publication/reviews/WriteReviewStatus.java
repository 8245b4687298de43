package vn.tongket.publication.reviews;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A move of a review; only from draft to published. */
public record WriteReviewStatus(
        @NotNull ReviewStatus status,
        @Nullable @Size(max = 2000) String reason) {}
