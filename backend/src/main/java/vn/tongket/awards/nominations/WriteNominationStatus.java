package vn.tongket.awards.nominations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of a nomination.
 *
 * @param status any but {@code draft} and {@code decided}
 * @param reason required for returning, withdrawing, and for saying by hand what a council recommends
 * @param to where it is sent: code or id of a unit above, or of the one that proposes where it decides itself; the next one
 *     above without it
 */
public record WriteNominationStatus(
        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {
                    "submitted",
                    "returned",
                    "received",
                    "in-council",
                    "recommended",
                    "not-recommended",
                    "withdrawn"
                })
        NominationStatus status,

        @Nullable @Size(min = 1, max = 2000) String reason,
        @Nullable @Size(min = 1, max = 40) String to) {}
