package vn.tongket.awards;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Name;
import vn.tongket.platform.text.Source;

/**
 * A title or form of the catalogue.
 *
 * @param code our own lasting code
 * @param name official name
 * @param aliases other names found in use
 * @param concept a title or a form
 * @param recipientKinds whom it may go to
 * @param level how high it stands
 * @param legalBasis the law and decrees that establish it
 * @param validFrom first day, or null where it is not known
 * @param validTo first day on which it no longer exists, or null where no end is known
 * @param source where this stands
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
        @Nullable Source source) {}
