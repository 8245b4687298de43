package vn.tongket.awards.eligibility.engine;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who answers for a rule that was not passed.
 *
 * @param rule code of the rule
 * @param by sign-in name
 */
@Schema(name = "RuleWaiverRef")
public record WaiverRef(UUID id, String rule, String reason, String by, Instant at) {}
