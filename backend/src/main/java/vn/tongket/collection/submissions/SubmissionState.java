package vn.tongket.collection.submissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.rounds.ValueCount;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitRef;

/**
 * How the report of a unit stands.
 *
 * @param id null before it was ever sent
 * @param indicators what it is asked, in the round's order
 * @param sendings how often it was sent
 */
record SubmissionState(
        @Nullable UUID id,
        UnitRef unit,
        Level level,
        LocalDate due,
        List<UUID> indicators,
        SubmissionStatus status,
        Timeliness timeliness,
        int sendings,
        @Nullable Instant sentAt,
        @Nullable String reason,
        ValueCount values,
        long revision) {}
