package vn.tongket.indicators.observations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.PeriodBasis;

/**
 * A row of a file that keeps every rule that can be judged without the values that are there already.
 *
 * @param key one number for each indicator, unit, period and breakdown
 * @param definition number of the definition among those of the import
 * @param place number of the unit and the period
 * @param breakdown number of the breakdown
 * @param basis what the row says of the days its period covers, or null
 * @param calendarDays of which days it tells where its period is one of the calendar; null for all of them
 * @param decreeDays the same where it is one of the decree of 2019
 * @param knownSince date of the past document it stands in, or null for a draft
 */
record ImportedValue(
        int row,
        long key,
        int definition,
        int place,
        int breakdown,
        @Nullable PeriodBasis basis,
        ReportedValue reported,
        @Nullable Days calendarDays,
        @Nullable Days decreeDays,
        @Nullable Instant knownSince) {}
