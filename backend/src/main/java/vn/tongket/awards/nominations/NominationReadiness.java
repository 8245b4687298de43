package vn.tongket.awards.nominations;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.awards.eligibility.answers.EligibilityResponse;
import vn.tongket.awards.law.Confidence;
import vn.tongket.kernel.text.Name;

/**
 * Whether a nomination may be sent, and what stands against it. Once it was sent it says what was said then.
 *
 * @param on the day whose rules and requirements are used
 * @param ready whether it may be sent as it is
 * @param commentNeeded whether somebody has to say why it is right in spite of the warnings
 * @param blockers what keeps it from being sent
 * @param warnings what has to be answered for with {@code warningsComment}
 * @param dossier which papers are wanted, and whether they are there
 * @param eligibility what the rules say of the person
 */
@Schema(name = "NominationReadiness")
public record NominationReadiness(
        LocalDate on,
        Boolean ready,
        Boolean commentNeeded,
        List<Check> blockers,
        List<Check> warnings,
        List<DossierItem> dossier,
        EligibilityResponse eligibility) {

    /**
     * Something that was found.
     *
     * @param pointer where, as a JSON pointer into this answer or the nomination
     * @param code stable code
     * @param message in the caller's language
     */
    @Schema(name = "NominationCheck")
    public record Check(String pointer, String code, String message) {}

    /**
     * A paper that is wanted.
     *
     * @param requirement code of the requirement
     * @param mandatory whether nothing is sent without it
     * @param there whether it is in the dossier; a registration may stand in the register instead
     */
    @Schema(name = "DossierItem")
    public record DossierItem(
            String requirement,
            Name title,
            DossierDocumentKind document,
            Boolean mandatory,
            Boolean there,
            String legalBasis,
            Confidence confidence) {}
}
