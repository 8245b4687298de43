package vn.tongket.reorganisations;

import java.math.BigDecimal;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Name;
import vn.tongket.platform.time.Period;

/**
 * A value of a unit that an act ends, for a period whose last day the unit does not reach any more.
 *
 * @param observation its identity
 * @param indicator code of the indicator
 * @param breakdown its part of the whole, by dimension; empty for the whole
 * @param version the version that waits or, where none does, the one in force
 * @param status of that version: draft, returned, submitted or approved
 * @param value null where it says that there can be no number
 * @param additive whether values of this indicator add up over units, and this one can be cut and added
 */
public record LateValue(
        UUID observation,
        String indicator,
        Name indicatorName,
        UUID unit,
        Period period,
        SequencedMap<String, String> breakdown,
        int version,
        String status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean additive) {

    /** Its key, as a person reads it. */
    public String key(String unitCode) {
        String whole = indicator + "/" + unitCode + "/" + period;
        return breakdown.isEmpty()
                ? whole
                : breakdown.entrySet().stream()
                        .map(part -> part.getKey() + ":" + part.getValue())
                        .collect(Collectors.joining(",", whole + "?breakdown=", ""));
    }
}
