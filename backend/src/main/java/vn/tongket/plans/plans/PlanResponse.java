package vn.tongket.plans.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.tasks.LegalBasis;

/**
 * A unit's plan for a year.
 *
 * @param unit whose plan it is, as named on the last day of the year
 * @param version number of the issued document; only an amendment makes a new one
 * @param decision what put it in force, or null
 * @param source where a recorded plan stands, or null
 * @param recordedAt when it was entered here
 * @param knownSince since when it counts as known: since it was issued, or as the import of a past document says
 * @param legalBases the documents by which it is made
 */
@Schema(name = "Plan")
public record PlanResponse(
        UUID id,
        UnitRef unit,
        Integer year,
        Name title,
        PlanStatus status,
        Integer version,
        @Nullable PlanDecision decision,
        @Nullable Source source,
        Instant recordedAt,
        @Nullable Instant knownSince,
        List<LegalBasis> legalBases) {

    PlanResponse with(List<LegalBasis> bases) {
        return new PlanResponse(
                id, unit, year, title, status, version, decision, source, recordedAt, knownSince, bases);
    }
}
