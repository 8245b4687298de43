package vn.tongket.awards.nominations;

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
 * A version of a requirement as an administrator writes it.
 *
 * @param document the kind of paper that is wanted; not {@code other}
 * @param types codes of the award types it is about, or null for all
 * @param recipientKinds whom it is about, or null for all
 * @param transferred whether it is only about those whose former unit has to be asked
 * @param mandatory whether nothing is sent without it
 * @param validTo first day on which it no longer holds, or null
 */
public record WriteRequirement(
        @NotNull Name title,
        @NotNull DossierDocumentKind document,
        @Nullable @Size(max = 50) List<String> types,
        @Nullable @Size(max = 3) List<RecipientKind> recipientKinds,
        @NotNull Boolean transferred,
        @NotNull Boolean mandatory,
        @Nullable LocalDate validTo,
        @NotBlank @Size(max = 1000) String legalBasis,
        @NotNull Confidence confidence,
        @Nullable LocalizedText note,
        @Nullable Source source) {

    /** The same with its lists there, each member once and in order. */
    WriteRequirement ordered() {
        return new WriteRequirement(
                title,
                document,
                types == null ? List.of() : types.stream().distinct().sorted().toList(),
                recipientKinds == null
                        ? List.of()
                        : recipientKinds.stream().distinct().sorted().toList(),
                transferred,
                mandatory,
                validTo,
                legalBasis,
                confidence,
                note,
                source);
    }
}
