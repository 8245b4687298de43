package vn.tongket.awards.recipients;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitRef;

/**
 * A recipient with its history.
 *
 * @param name as it is now
 * @param unit the unit it belongs to now, or null where that is not known
 * @param position a person's position now, or null
 * @param keeper the unit that entered it
 * @param mergedInto the recipient that it turned out to be the same as, or null
 * @param recordedAt when it was entered here
 * @param history what it was called and where it belonged, oldest first
 * @param merges in which it took part itself, undone ones too, oldest first
 */
@Schema(name = "RecipientDetails")
public record RecipientDetails(
        UUID id,
        RecipientKind kind,
        String name,
        @Nullable UnitRef unit,
        @Nullable String position,
        UnitRef keeper,
        @Nullable UUID mergedInto,
        Instant recordedAt,
        List<RecipientVersion> history,
        List<RecipientMergeResponse> merges) {

    static RecipientDetails of(
            RecipientResponse now, List<RecipientVersion> history, List<RecipientMergeResponse> merges) {
        return new RecipientDetails(
                now.id(),
                now.kind(),
                now.name(),
                now.unit(),
                now.position(),
                now.keeper(),
                now.mergedInto(),
                now.recordedAt(),
                history,
                merges);
    }
}
