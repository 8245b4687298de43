package vn.tongket.plans.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a request.
 *
 * @param status {@code granted}, {@code refused} or {@code withdrawn}
 * @param reason required for refusing
 * @param document by which it was decided, if there is one
 */
public record WriteExtensionStatus(
        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {"granted", "refused", "withdrawn"})
        ExtensionStatus status,

        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 500) String document) {}
