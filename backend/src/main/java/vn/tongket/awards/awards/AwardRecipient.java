package vn.tongket.awards.awards;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.organisation.units.UnitRef;

/**
 * Whom an award went to. Only what is public by law.
 *
 * @param kind a person, a collective or a household
 * @param name name, or null where the source does not give it, and to the public where it was taken down
 * @param unit the unit it belonged to at that time, or null
 * @param position a person's position at that time, or null; no more public than the name
 * @param nameTakenDownOn since when the name is not public, only where it was taken down
 */
@Schema(name = "AwardRecipient")
public record AwardRecipient(
        RecipientKind kind,
        @Nullable String name,
        @Nullable UnitRef unit,
        @Nullable String position,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate nameTakenDownOn) {

    /** The same for those who may not know the name. */
    AwardRecipient withoutName() {
        return new AwardRecipient(kind, null, unit, null, nameTakenDownOn);
    }
}
