package vn.tongket.awards.recipients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitRef;

/**
 * A recipient as it is now.
 *
 * @param unit the unit it belongs to, or null where that is not known
 * @param position a person's position, or null
 * @param since the day from which this is known to hold
 * @param keeper the unit that entered it
 * @param mergedInto the recipient that it turned out to be the same as, or null
 * @param recordedAt when it was entered here
 */
@Schema(name = "Recipient")
public record RecipientResponse(
        UUID id,
        RecipientKind kind,
        String name,
        @Nullable UnitRef unit,
        @Nullable String position,
        LocalDate since,
        UnitRef keeper,
        @Nullable UUID mergedInto,
        Instant recordedAt) {}
