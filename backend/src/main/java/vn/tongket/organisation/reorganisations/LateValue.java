package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;

/**
 * A value of a unit that an act ends, for a period whose last day the unit does not reach any more.
 *
 * @param observation its identity
 * @param indicator code of the indicator
 * @param breakdown its part of the whole, by dimension; empty for the whole
 * @param basis code of the days that its period covers
 * @param version the version that waits or, where none does, the one in force
 * @param status of that version: draft, returned, submitted or approved
 * @param inForce the version in force where another one waits, else null
 * @param valueInForce its value
 * @param value null where it says that there can be no number
 * @param additive whether values of this indicator add up over units, and this one can be cut and added
 * @param daily whether it can tell of some days only: its unit was there on some days of its period, and values of this
 *     indicator add up over time
 */
public record LateValue(
        UUID observation,
        String indicator,
        Name indicatorName,
        UUID unit,
        Period period,
        SequencedMap<String, String> breakdown,
        String basis,
        int version,
        String status,
        @Nullable Integer inForce,
        @Nullable BigDecimal valueInForce,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean additive,
        boolean daily) {

    /** The canonical text of its part. */
    String part() {
        return breakdown.entrySet().stream()
                .map(part -> part.getKey() + ":" + part.getValue())
                .collect(Collectors.joining(","));
    }

    /** Whether somebody has answered for its number: it was sent or approved. */
    boolean sent() {
        return status.equals("submitted") || status.equals("approved");
    }

    /** Its key, as a person reads it. */
    public String key(String unitCode) {
        String whole = indicator + "/" + unitCode + "/" + period;
        return breakdown.isEmpty() ? whole : whole + "?breakdown=" + part();
    }
}
