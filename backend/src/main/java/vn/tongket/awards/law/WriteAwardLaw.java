package vn.tongket.awards.law;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/**
 * A legal version as an administrator writes it.
 *
 * @param recipientKinds the kinds of recipient that it knows
 * @param legalBasis law and decrees by number
 * @param validFrom first day, or null where it is not known
 * @param validTo first day on which the next one holds, or null
 * @param confidence how sure this is
 * @param source where this stands
 */
public record WriteAwardLaw(
        @NotNull Name name,
        @NotEmpty @Size(max = 3) List<RecipientKind> recipientKinds,
        @NotBlank @Size(max = 1000) String legalBasis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotNull Confidence confidence,
        @Nullable LocalizedText note,
        @Nullable Source source) {

    /** The same, each kind once and in order. */
    WriteAwardLaw ordered() {
        return new WriteAwardLaw(
                name,
                recipientKinds.stream().distinct().sorted().toList(),
                legalBasis,
                validFrom,
                validTo,
                confidence,
                note,
                source);
    }
}
