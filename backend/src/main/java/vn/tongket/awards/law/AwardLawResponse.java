package vn.tongket.awards.law;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/**
 * A legal version of commendation: the law and decrees that hold between two days.
 *
 * @param code our own lasting code
 * @param recipientKinds the kinds of recipient that it knows
 * @param legalBasis law and decrees by number
 * @param validFrom first day, or null where it is not known
 * @param validTo first day on which the next one holds, or null where no end is known
 * @param confidence how sure this is
 * @param source where this stands
 */
@Schema(name = "AwardLaw")
public record AwardLawResponse(
        String code,
        Name name,
        List<RecipientKind> recipientKinds,
        String legalBasis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Confidence confidence,
        @Nullable LocalizedText note,
        @Nullable Source source) {

    WriteAwardLaw written() {
        return new WriteAwardLaw(name, recipientKinds, legalBasis, validFrom, validTo, confidence, note, source);
    }
}
