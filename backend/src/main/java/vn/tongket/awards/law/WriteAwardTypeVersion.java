package vn.tongket.awards.law;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/**
 * What a legal version says of a type, as an administrator writes it.
 *
 * @param name official name under this law
 * @param recipientKinds whom it may go to
 * @param level how high it stands
 * @param authority who decides, in words, or null where that is not known
 * @param legalBasis the provisions
 * @param confidence how sure this is
 * @param prizes the coefficients, one for a kind of recipient, or null for none
 * @param prerequisites what must have come before, or null for nothing
 * @param source where this stands
 */
public record WriteAwardTypeVersion(
        @NotNull Name name,
        @NotEmpty @Size(max = 3) List<RecipientKind> recipientKinds,
        @NotNull AwardLevel level,
        @Nullable Name authority,
        @NotBlank @Size(max = 1000) String legalBasis,
        @NotNull Confidence confidence,
        @Nullable @Size(max = 3) List<AwardPrize> prizes,
        @Nullable @Size(max = 20) List<WriteAwardPrerequisite> prerequisites,
        @Nullable LocalizedText note,
        @Nullable Source source) {

    List<AwardPrize> coefficients() {
        return prizes == null ? List.of() : prizes;
    }

    List<WriteAwardPrerequisite> conditions() {
        return prerequisites == null ? List.of() : prerequisites;
    }

    List<RecipientKind> kinds() {
        return recipientKinds.stream().distinct().sorted().toList();
    }
}
