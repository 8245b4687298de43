package vn.tongket.awards.eligibility.facts;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody answers for a rule which a recipient does not pass.
 *
 * @param rule code of the rule
 * @param recipient id of the recipient
 * @param type code of the award type
 * @param year the year of the achievement
 * @param waivedBy sign-in name
 */
@Schema(name = "RuleWaiver")
public record RuleWaiverResponse(
        UUID id,
        String rule,
        UUID recipient,
        String type,
        Integer year,
        String reason,
        RecordStatus status,
        Instant waivedAt,
        String waivedBy,
        @Nullable Withdrawal withdrawal) {}
