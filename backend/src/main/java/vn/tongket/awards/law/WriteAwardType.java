package vn.tongket.awards.law;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/**
 * A title or form as an administrator writes it.
 *
 * @param name official name
 * @param aliases other names found in use, or null for none
 * @param concept a title or a form
 * @param recipientKinds whom it may go to
 * @param level how high it stands
 * @param legalBasis the law and decrees that establish it
 * @param validFrom first day, or null where it is not known
 * @param validTo first day on which it no longer exists, or null
 * @param source where this stands
 */
public record WriteAwardType(
        @NotNull Name name,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> aliases,
        @NotNull AwardConcept concept,
        @NotEmpty @Size(max = 3) List<RecipientKind> recipientKinds,
        @NotNull AwardLevel level,
        @NotBlank @Size(max = 1000) String legalBasis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Source source) {

    List<String> otherNames() {
        return aliases == null ? List.of() : aliases;
    }
}
