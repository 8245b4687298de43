package vn.tongket.plans.amendments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.plans.PlanDecision;
import vn.tongket.plans.tasks.LegalBasis;
import vn.tongket.plans.tasks.PlanRef;

/**
 * A numbered change of a plan in force.
 *
 * @param number within the plan, from 1
 * @param reason why the plan is changed
 * @param effectiveOn the day from which it is in force, or is to be; null: not stated yet
 * @param decision what decided it, or null
 * @param legalBases the documents it rests on
 * @param version the version of the plan that it made, or null
 * @param statusReason why it was returned or withdrawn, or null
 * @param decidedAt when it was decided, or null
 * @param draftedBy who began it; told to those with a role on the unit only
 * @param submittedBy who sent it; likewise
 * @param decidedBy who decided it; likewise
 */
@Schema(name = "Amendment")
public record AmendmentResponse(
        UUID id,
        PlanRef plan,
        Integer number,
        AmendmentStatus status,
        String reason,
        @Nullable LocalDate effectiveOn,
        @Nullable PlanDecision decision,
        List<LegalBasis> legalBases,
        @Nullable Integer version,
        @Nullable String statusReason,
        Instant recordedAt,
        @Nullable Instant decidedAt,
        @Nullable String draftedBy,
        @Nullable String submittedBy,
        @Nullable String decidedBy,
        List<AmendmentLine> lines) {

    AmendmentResponse withoutPeople() {
        return new AmendmentResponse(
                id,
                plan,
                number,
                status,
                reason,
                effectiveOn,
                decision,
                legalBases,
                version,
                statusReason,
                recordedAt,
                decidedAt,
                null,
                null,
                null,
                lines);
    }

    AmendmentResponse with(List<LegalBasis> bases, List<AmendmentLine> all) {
        return new AmendmentResponse(
                id,
                plan,
                number,
                status,
                reason,
                effectiveOn,
                decision,
                bases,
                version,
                statusReason,
                recordedAt,
                decidedAt,
                draftedBy,
                submittedBy,
                decidedBy,
                all);
    }
}
