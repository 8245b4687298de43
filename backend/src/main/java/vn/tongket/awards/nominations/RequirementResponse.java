package vn.tongket.awards.nominations;

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
 * What a dossier must hold, as it holds between two days.
 *
 * @param code lasting code of the requirement; versions of it do not overlap
 * @param validFrom first day
 * @param validTo first day on which it no longer holds, or null
 * @param document the kind of paper that is wanted
 * @param types codes of the award types it is about; empty: all
 * @param recipientKinds whom it is about; empty: all
 * @param transferred whether it is only about those whose former unit has to be asked
 * @param mandatory whether nothing is sent without it; else its absence is a warning
 * @param confidence how sure this is
 */
@Schema(name = "NominationRequirement")
public record RequirementResponse(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Name title,
        DossierDocumentKind document,
        List<String> types,
        List<RecipientKind> recipientKinds,
        Boolean transferred,
        Boolean mandatory,
        String legalBasis,
        Confidence confidence,
        @Nullable LocalizedText note,
        @Nullable Source source) {

    /** What an administrator would write to say the same. */
    WriteRequirement written() {
        return new WriteRequirement(
                title,
                document,
                types,
                recipientKinds,
                transferred,
                mandatory,
                validTo,
                legalBasis,
                confidence,
                note,
                source);
    }

    /** Whether it is about a type and a kind of recipient. */
    boolean about(String type, RecipientKind kind) {
        return (types.isEmpty() || types.contains(type)) && (recipientKinds.isEmpty() || recipientKinds.contains(kind));
    }
}
