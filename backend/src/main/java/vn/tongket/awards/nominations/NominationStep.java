package vn.tongket.awards.nominations;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitRef;

/**
 * A step on the way of a nomination.
 *
 * @param ordinal its place, from 1
 * @param from where it stood before, or null for the first step
 * @param desk the unit that it lies at after the step, or null while it was never sent
 * @param by sign-in name
 */
@Schema(name = "NominationStep")
public record NominationStep(
        Integer ordinal,
        @Nullable NominationStatus from,
        NominationStatus to,
        @Nullable UnitRef desk,
        @Nullable String reason,
        Instant at,
        String by) {}
