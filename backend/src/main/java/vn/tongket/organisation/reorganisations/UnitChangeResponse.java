package vn.tongket.organisation.reorganisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.DatePrecision;

/**
 * A reorganisation act.
 *
 * @param title what it does, in a few words
 * @param effectiveDate first day of the new state
 * @param datePrecision whether that is the day itself or a day by which it had happened
 * @param legalBasis the document that says so
 * @param rightsFollow whether officers of a unit that ended work for its successors too
 * @param createdUnits how many units began
 * @param closedUnits how many ended
 * @param changedUnits how many went on with another name, code, kind or place
 * @param knownSince since when it counts as known
 * @param recordedBy who carried it out; never told to anonymous callers
 * @param undoneBy who undid it; never told to anonymous callers
 * @param undoneReason why it was undone, or null
 * @param corrects the act whose place it took, or null
 * @param correctedBy the act that took its place, or null
 */
@Schema(name = "UnitChange")
public record UnitChangeResponse(
        UUID id,
        Name title,
        LocalDate effectiveDate,
        DatePrecision datePrecision,
        Source legalBasis,
        boolean rightsFollow,
        UnitChangeStatus status,
        Integer createdUnits,
        Integer closedUnits,
        Integer changedUnits,
        Instant recordedAt,
        Instant knownSince,
        @Nullable String recordedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoneReason,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy) {

    UnitChangeResponse withoutNames() {
        return new UnitChangeResponse(
                id,
                title,
                effectiveDate,
                datePrecision,
                legalBasis,
                rightsFollow,
                status,
                createdUnits,
                closedUnits,
                changedUnits,
                recordedAt,
                knownSince,
                null,
                undoneAt,
                null,
                undoneReason,
                corrects,
                correctedBy);
    }
}
