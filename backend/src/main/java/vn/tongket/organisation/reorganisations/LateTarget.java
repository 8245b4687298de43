package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.util.SequencedMap;
import java.util.UUID;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;

/**
 * A target of a unit that an act ends, for a period whose last day the unit does not reach.
 *
 * @param indicator code of the indicator
 * @param breakdown its part of the whole, by dimension; empty for the whole
 * @param additive whether targets of this indicator add up over units
 */
public record LateTarget(
        String indicator,
        Name indicatorName,
        UUID unit,
        Period period,
        SequencedMap<String, String> breakdown,
        BigDecimal value,
        boolean additive) {}
