package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.Confidence;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/**
 * A version of a rule as an administrator writes it.
 *
 * @param types codes of the award types it is about, or null for all
 * @param recipientKinds whom it is about, or null for all
 * @param parameters what the kind asks for, and nothing else
 * @param effect only one-achievement and no-open-case may block
 * @param validTo first day on which it no longer holds, or null
 */
public record WriteAwardRule(
        @NotNull Name title,
        @NotNull RuleKind kind,
        @Nullable @Size(max = 50) List<String> types,
        @Nullable @Size(max = 3) List<RecipientKind> recipientKinds,
        @NotNull JsonNode parameters,
        @NotNull RuleEffect effect,
        @Nullable LocalDate validTo,
        @NotBlank @Size(max = 1000) String legalBasis,
        @NotNull Confidence confidence,
        @Nullable LocalizedText note,
        @Nullable Source source) {

    /** The same with its lists there, each member once and in order. */
    WriteAwardRule ordered() {
        return new WriteAwardRule(
                title,
                kind,
                types == null ? List.of() : types.stream().distinct().sorted().toList(),
                recipientKinds == null
                        ? List.of()
                        : recipientKinds.stream().distinct().sorted().toList(),
                parameters,
                effect,
                validTo,
                legalBasis,
                confidence,
                note,
                source);
    }
}
