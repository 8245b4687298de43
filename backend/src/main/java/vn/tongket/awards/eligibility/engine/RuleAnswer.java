package vn.tongket.awards.eligibility.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.Confidence;
import vn.tongket.kernel.text.Name;

/**
 * What a rule says of a recipient.
 *
 * @param rule code of the rule
 * @param validFrom first day of the version that was used
 * @param confidence how sure we are of what the rule asks
 * @param arguments what the reason mentions: numbers, years, codes
 * @param records what it read
 * @param waiver who answers for it, where it was waived
 */
@Schema(name = "RuleAnswer")
public record RuleAnswer(
        String rule,
        LocalDate validFrom,
        Name title,
        RuleKind kind,
        RuleEffect effect,
        String legalBasis,
        Confidence confidence,
        Outcome outcome,
        Reason reason,
        List<String> arguments,
        List<RecordRead> records,
        @Nullable WaiverRef waiver) {

    /**
     * Something that a rule read.
     *
     * @param resource what it is, as in its address: recipient-facts, awards
     */
    @Schema(name = "RecordRead")
    public record RecordRead(String resource, UUID id) {}

    public static RuleAnswer of(AwardRuleResponse rule, Engine.Said said, Facts facts) {
        return new RuleAnswer(
                rule.code(),
                rule.validFrom(),
                rule.title(),
                rule.kind(),
                rule.effect(),
                rule.legalBasis(),
                rule.confidence(),
                said.outcome(),
                said.finding().reason(),
                said.finding().arguments(),
                said.finding().records().stream()
                        .map(id -> new RecordRead(facts.isAward(id) ? "awards" : "recipient-facts", id))
                        .toList(),
                said.waiver());
    }
}
