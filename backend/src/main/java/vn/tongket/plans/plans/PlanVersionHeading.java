package vn.tongket.plans.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan in a list.
 *
 * @param kind {@code issued} for the first, {@code amended} for all others
 * @param decision null only where a plan is known from a secondary source
 * @param inForceFrom the day that the decision names
 * @param knownSince since when it is in force here
 * @param tasks how many it has
 * @param sha256 of its text as JSON, by which a copy is known to be the same
 */
@Schema(name = "PlanVersionHeading")
public record PlanVersionHeading(
        Integer version,
        String kind,
        @Nullable PlanDecision decision,
        LocalDate inForceFrom,
        Instant recordedAt,
        Instant knownSince,
        Integer tasks,
        String sha256) {}
