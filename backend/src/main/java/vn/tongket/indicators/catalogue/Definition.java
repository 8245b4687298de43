package vn.tongket.indicators.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;

/**
 * What other rooms need to know of a definition: the rules a value must keep.
 *
 * @param id the indicator's lasting identity
 * @param version number of the definition
 * @param minimum smallest value allowed, or null
 * @param maximum greatest value allowed, or null
 * @param reporterKinds the kinds of unit that report it; empty for all kinds of the levels
 * @param missingInSpace what a total over units makes of values that were not reported
 * @param missingInTime what a total over periods makes of values that were not reported
 * @param evidenceRequired whether a value is submitted with evidence only
 * @param formula how it is computed from others; null where it is reported
 * @param weight code of the indicator whose value weighs, for a weighted mean, or null
 * @param jumpTolerance by how many percent a value may differ from the period before without a remark, or null
 * @param notAbove code of the indicator whose value it must not exceed, or null
 * @param reportsFor of which days a report tells where units change inside its period
 */
public record Definition(
        UUID id,
        String code,
        int version,
        Name name,
        Measure measure,
        int decimals,
        Direction direction,
        Frequency frequency,
        PeriodBasis periodBasis,
        List<Level> levels,
        List<Dimension> breakdowns,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        String unitOfMeasure,
        RollUp rollUpInSpace,
        RollUp rollUpInTime,
        List<String> reporterKinds,
        MissingPolicy missingInSpace,
        MissingPolicy missingInTime,
        boolean evidenceRequired,
        @Nullable Formula formula,
        @Nullable String weight,
        @Nullable BigDecimal jumpTolerance,
        @Nullable String notAbove,
        ReportsFor reportsFor) {

    /** Whether it is computed from others, so that nobody reports it. */
    public boolean derived() {
        return formula != null;
    }

    /** Whether each unit reports the days on which it was there. */
    public boolean ownDays() {
        return reportsFor == ReportsFor.OWN_DAYS;
    }

    /** Whether its values are percentages. */
    public boolean inPercent() {
        return measure == Measure.RATIO || unitOfMeasure.equals(FormulaUnits.PERCENT);
    }

    /** Why units of a level and kind do not report it; empty where they do. */
    public List<Fault> faultsOfReporter(Level level, String kind) {
        if (derived()) {
            return List.of(Fault.of("indicator", "observation.derived", code));
        }
        if (!levels.contains(level)) {
            return List.of(Fault.of("unit", "observation.level-not-asked", code, level.code()));
        }
        if (!reporterKinds.isEmpty() && !reporterKinds.contains(kind)) {
            return List.of(
                    Fault.of("unit", "observation.kind-not-asked", code, kind, String.join(", ", reporterKinds)));
        }
        return List.of();
    }

    /** What is wrong with a key under this definition; empty when nothing is. */
    public List<Fault> faultsOfKey(Period period, Breakdown breakdown) {
        List<Fault> faults = new ArrayList<>();
        if (period.frequency().finerThan(frequency)) {
            faults.add(Fault.of("period", "observation.period-too-fine", code, frequency.code(), period));
        }
        breakdown.parts().forEach((dimension, value) -> {
            Optional<Dimension> known =
                    breakdowns.stream().filter(d -> d.code().equals(dimension)).findFirst();
            if (known.isEmpty() || !known.get().has(value)) {
                faults.add(Fault.of("breakdown", "observation.breakdown-unknown", dimension + ":" + value, forms()));
            }
        });
        return faults;
    }

    /** The names of a breakdown's values, in the dimensions' order. */
    public List<Name> partNames(Map<String, String> parts) {
        return breakdowns.stream()
                .flatMap(dimension ->
                        dimension.values().stream().filter(item -> item.code().equals(parts.get(dimension.code()))))
                .map(Dimension.Item::name)
                .toList();
    }

    /** The breakdowns it may have, for messages. */
    private String forms() {
        List<String> forms = breakdowns.stream()
                .flatMap(dimension -> dimension.values().stream().map(item -> dimension.code() + ":" + item.code()))
                .toList();
        return forms.isEmpty() ? "–" : String.join(", ", forms);
    }

    /** What is wrong with a value under this definition; empty when nothing is. */
    public List<Fault> faultsOfValue(BigDecimal value, String pointer) {
        List<Fault> faults = new ArrayList<>();
        int scale = value.stripTrailingZeros().scale();
        if (measure == Measure.COUNT && scale > 0) {
            faults.add(Fault.at(pointer, "observation.count-not-whole", value.toPlainString()));
        } else if (scale > decimals) {
            faults.add(Fault.at(pointer, "observation.too-many-decimals", value.toPlainString(), decimals));
        }
        if (measure == Measure.COUNT && value.signum() < 0) {
            faults.add(Fault.at(pointer, "observation.negative"));
        }
        if (minimum != null && value.compareTo(minimum) < 0 && faults.isEmpty()) {
            faults.add(Fault.at(pointer, "observation.below-minimum", minimum.toPlainString()));
        }
        if (maximum != null && value.compareTo(maximum) > 0) {
            faults.add(Fault.at(pointer, "observation.above-maximum", maximum.toPlainString()));
        }
        return faults;
    }
}
