package vn.tongket.awards.eligibility.answers;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.awards.eligibility.engine.RuleAnswer;
import vn.tongket.awards.eligibility.engine.Verdict;

/**
 * What a kept answer says of one recipient.
 *
 * @param ordinal its place in the answer
 * @param type code of the award type
 */
@Schema(name = "EligibilityResult")
public record EligibilityResult(
        Integer ordinal,
        EligibilityResponse.AskedRecipient recipient,
        String type,
        Integer year,
        Verdict verdict,
        List<RuleAnswer> rules) {}
