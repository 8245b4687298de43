package vn.tongket.awards.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/**
 * A title or form of the catalogue, as a legal version has it.
 *
 * @param code our own lasting code, whatever the law calls it
 * @param name official name
 * @param aliases other names found in use
 * @param concept a title or a form
 * @param recipientKinds whom it may go to
 * @param level how high it stands
 * @param legalBasis the law and decrees that establish it
 * @param validFrom first day, or null where it is not known
 * @param validTo first day on which it no longer exists, or null where no end is known
 * @param source where this stands
 * @param law code of the legal version, or null where none speaks of the type
 * @param inForce whether this holds on the day asked for, which is today where none is
 * @param authority who decides, or null where that is not known
 * @param confidence how sure this is, or null where no legal version speaks of the type
 * @param prizes what goes with it, in base salaries
 * @param prerequisites what must have come before
 */
@Schema(name = "AwardType")
public record AwardTypeResponse(
        String code,
        Name name,
        List<String> aliases,
        AwardConcept concept,
        List<RecipientKind> recipientKinds,
        AwardLevel level,
        String legalBasis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Source source,
        @Nullable String law,
        Boolean inForce,
        @Nullable Name authority,
        @Nullable Confidence confidence,
        List<AwardPrize> prizes,
        List<AwardPrerequisite> prerequisites,
        @Nullable LocalizedText note) {

    /** The prize for a kind of recipient, where the law gives one. */
    public Optional<AwardPrize> prizeOf(RecipientKind kind) {
        return prizes.stream().filter(prize -> prize.recipientKind() == kind).findFirst();
    }

    /** What an administrator would write to say the same under its legal version. */
    WriteAwardTypeVersion written(Confidence sure) {
        return new WriteAwardTypeVersion(
                name,
                recipientKinds,
                level,
                authority,
                legalBasis,
                sure,
                prizes,
                prerequisites.stream().map(AwardPrerequisite::written).toList(),
                note,
                source);
    }
}
