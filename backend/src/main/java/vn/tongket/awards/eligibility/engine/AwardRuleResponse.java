package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.Confidence;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/**
 * A rule as it holds between two days.
 *
 * @param code lasting code of the rule; versions of it do not overlap
 * @param validFrom first day
 * @param validTo first day on which it no longer holds, or null
 * @param kind what is checked
 * @param types codes of the award types it is about; empty: all
 * @param recipientKinds whom it is about; empty: all
 * @param parameters of the kind
 * @param effect what follows where it fails
 * @param confidence how sure this is
 */
@Schema(name = "AwardRule")
public record AwardRuleResponse(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Name title,
        RuleKind kind,
        List<String> types,
        List<RecipientKind> recipientKinds,
        JsonNode parameters,
        RuleEffect effect,
        String legalBasis,
        Confidence confidence,
        @Nullable LocalizedText note,
        @Nullable Source source) {

    /** What an administrator would write to say the same, with the parameters in other words. */
    WriteAwardRule written(JsonNode parameters) {
        return new WriteAwardRule(
                title, kind, types, recipientKinds, parameters, effect, validTo, legalBasis, confidence, note, source);
    }
}
