package vn.tongket.awards.councils;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitRef;

/**
 * A council of a unit for a term.
 *
 * @param unit as it is today
 * @param decision what composes it
 * @param validFrom first day of the term
 * @param validTo first day after it, or null
 */
@Schema(name = "Council")
public record CouncilResponse(
        UUID id,
        UnitRef unit,
        CouncilDecision decision,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant recordedAt,
        String recordedBy) {

    boolean sitsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
