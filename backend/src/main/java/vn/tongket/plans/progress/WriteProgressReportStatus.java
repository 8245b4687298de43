package vn.tongket.plans.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of a report.
 *
 * @param status {@code submitted}, {@code approved}, {@code returned} or {@code withdrawn}
 * @param reason required for returning, and for withdrawing what was approved
 */
public record WriteProgressReportStatus(
        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {"submitted", "approved", "returned", "withdrawn"})
        ProgressReportStatus status,

        @Nullable @Size(max = 2000) String reason) {}
