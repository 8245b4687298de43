package vn.tongket.awards.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
