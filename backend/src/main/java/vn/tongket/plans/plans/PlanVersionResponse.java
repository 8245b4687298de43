package vn.tongket.plans.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan: what it said from a day on, and by which decision. Its text is kept as it was handed out first.
 *
 * @param kind {@code issued} for the first, {@code amended} for all others
 * @param amendment the number of the amendment that made it, or null
 * @param decision null only where a plan is known from a secondary source
 * @param inForceFrom the day that the decision names
 * @param knownSince since when it is in force here; {@code asOf} looks at it
 */
@Schema(name = "PlanVersion")
public record PlanVersionResponse(
        Integer version,
        String kind,
        @Nullable Integer amendment,
        @Nullable PlanDecision decision,
        LocalDate inForceFrom,
        Instant recordedAt,
        Instant knownSince,
        PlanSnapshot plan) {}
