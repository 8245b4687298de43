package vn.tongket.awards.eligibility.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.eligibility.engine.AwardRuleResponse;

/**
 * An answer about many recipients, kept as it was given.
 *
 * @param on the day whose rules were used
 * @param decision the draft decision that was checked, or null
 * @param candidates how many were checked
 * @param unnamed lines of the decision that refer to no recipient, of which nothing could be asked
 * @param recordedBy sign-in name
 * @param erasedOn the day since which it no longer says anything of single recipients; null while it does
 * @param rules the versions that were used, as they were then
 */
@Schema(name = "EligibilityCheck")
public record EligibilityCheckResponse(
        UUID id,
        LocalDate on,
        @Nullable UUID decision,
        Integer candidates,
        Integer clear,
        Integer warned,
        Integer blocked,
        Integer unnamed,
        Instant recordedAt,
        String recordedBy,
        @Nullable LocalDate erasedOn,
        List<AwardRuleResponse> rules) {}
