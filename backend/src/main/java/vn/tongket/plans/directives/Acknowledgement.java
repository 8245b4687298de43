package vn.tongket.plans.directives;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitRef;

/**
 * A unit has what was directed to it.
 *
 * @param unit the unit, as named on the day of the occasion
 * @param acknowledgedBy who said so; only to those with a role on the unit or on the one that directs
 * @param note what they had to say to it; as with the name
 */
@Schema(name = "Acknowledgement")
public record Acknowledgement(
        UnitRef unit,
        Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable String note) {

    Acknowledgement withoutPeople() {
        return new Acknowledgement(unit, acknowledgedAt, null, null);
    }
}
