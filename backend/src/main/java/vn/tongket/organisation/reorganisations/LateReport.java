package vn.tongket.organisation.reorganisations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that a unit sent to a round for a day on which an act, recorded afterwards, has ended the unit.
 *
 * @param round code of the round
 * @param status how it stands: draft, submitted, approved or returned
 * @param sentAt when it was sent last; null where it was taken back
 */
public record LateReport(
        String round, UUID unit, String status, @Nullable Instant sentAt) {}
