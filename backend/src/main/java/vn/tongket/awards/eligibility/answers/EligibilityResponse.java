package vn.tongket.awards.eligibility.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.awards.eligibility.engine.RuleAnswer;
import vn.tongket.awards.eligibility.engine.Verdict;
import vn.tongket.awards.eligibility.facts.Candidates;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientKind;

/**
 * Whether somebody may be proposed for an award, rule by rule.
 *
 * @param year the year of the achievement
 * @param on the day whose rules were used
 */
@Schema(name = "Eligibility")
public record EligibilityResponse(
        AskedRecipient recipient,
        AwardTypeRef type,
        Integer year,
        LocalDate on,
        Verdict verdict,
        List<RuleAnswer> rules) {

    /** Who is asked about. */
    @Schema(name = "AskedRecipient")
    public record AskedRecipient(UUID id, RecipientKind kind, String name) {

        static AskedRecipient of(Candidates.Place place) {
            return new AskedRecipient(place.recipient(), place.kind(), place.name());
        }
    }
}
