package vn.tongket.indicators.analytics.showing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/**
 * One version of a value, as it is stored.
 *
 * @param breakdown in canonical text; empty text for the whole
 * @param days of which days it tells; null for all of the period
 * @param weight what weighs it, or null
 * @param waiting whether it is not approved yet
 * @param named whether the caller may see who entered and approved it
 */
record ReportedLine(
        UUID unit,
        Period period,
        String breakdown,
        PeriodBasis basis,
        @Nullable Days days,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal weight,
        int version,
        String valueOrigin,
        int definitionVersion,
        @Nullable Source source,
        @Nullable String comment,
        Instant recordedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant knownSince,
        String recordedBy,
        @Nullable String approvedBy,
        boolean waiting,
        boolean named) {}
