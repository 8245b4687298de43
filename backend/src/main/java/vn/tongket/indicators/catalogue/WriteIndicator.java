package vn.tongket.indicators.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;

/**
 * A definition as an administrator writes it.
 *
 * @param numerator what is counted above the line; for a ratio, else null
 * @param denominator what is counted below the line; for a ratio, else null
 * @param unitOfMeasure such as {@code percent} or {@code team}
 * @param decimals of a computed value, 0 to 6
 * @param periodBasis which days its periods cover, where a reporting round does not say otherwise
 * @param levels the levels of unit that report it
 * @param breakdowns the dimensions in which it may be reported
 * @param minimum smallest value allowed, or null
 * @param maximum greatest value allowed, or null
 * @param scope what is counted in and out
 * @param validFrom first day of this definition, or null where it is not known
 * @param reporterKinds the kinds of unit that report it; all kinds of the levels without it
 * @param missingInSpace what a total over units makes of values that were not reported; {@code skip} without it
 * @param missingInTime what a total over periods makes of values that were not reported; {@code skip} without it
 * @param evidenceRequired whether a value is submitted with evidence only; false without it
 * @param exclusions what is not counted
 * @param formula how it is computed from other indicators; nobody reports it then
 * @param weight code of the indicator whose value weighs, for a weighted mean
 * @param jumpTolerance by how many percent a value may differ from the period before without a remark
 * @param notAbove code of the indicator whose value it must not exceed
 * @param reportsFor of which days a report tells where units change inside its period; {@code period-end} without it
 */
public record WriteIndicator(
        @NotNull Name name,
        @Nullable LocalizedText meaning,
        @NotNull Measure measure,
        @Nullable Name numerator,
        @Nullable Name denominator,
        @NotBlank @Size(max = 40) String unitOfMeasure,
        @NotNull @Min(0) @Max(6) Integer decimals,
        @NotNull Direction direction,
        @NotNull Frequency frequency,
        @NotNull PeriodBasis periodBasis,
        @NotEmpty List<Level> levels,
        @Nullable @Size(max = 10) List<Dimension> breakdowns,
        @NotNull RollUp rollUpInSpace,
        @NotNull RollUp rollUpInTime,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable @Size(max = 500) String legalBasis,
        @Nullable LocalizedText scope,
        @Nullable LocalDate validFrom,
        @Nullable Source source,
        @Nullable @Size(max = 100) List<String> reporterKinds,
        @Nullable MissingPolicy missingInSpace,
        @Nullable MissingPolicy missingInTime,
        @Nullable Boolean evidenceRequired,
        @Nullable LocalizedText exclusions,
        @Nullable @Size(max = MAX_FORMULA) String formula,
        @Nullable @Size(max = 40) String weight,
        @Nullable BigDecimal jumpTolerance,
        @Nullable @Size(max = 40) String notAbove,
        @Nullable ReportsFor reportsFor) {

    static final int MAX_FORMULA = 1000;

    /** The kinds of unit that report it, each once; empty for all kinds of the levels. */
    List<String> reporters() {
        return reporterKinds == null
                ? List.of()
                : reporterKinds.stream().distinct().toList();
    }

    MissingPolicy missingAmongUnits() {
        return missingInSpace == null ? MissingPolicy.SKIP : missingInSpace;
    }

    MissingPolicy missingAmongPeriods() {
        return missingInTime == null ? MissingPolicy.SKIP : missingInTime;
    }

    ReportsFor days() {
        return reportsFor == null ? ReportsFor.PERIOD_END : reportsFor;
    }

    boolean needsEvidence() {
        return Boolean.TRUE.equals(evidenceRequired);
    }

    /** The same with what is left out written out, so that equal definitions are equal. */
    WriteIndicator plain() {
        return new WriteIndicator(
                name,
                meaning,
                measure,
                numerator,
                denominator,
                unitOfMeasure,
                decimals,
                direction,
                frequency,
                periodBasis,
                levels,
                breakdowns == null ? List.of() : breakdowns,
                rollUpInSpace,
                rollUpInTime,
                plain(minimum),
                plain(maximum),
                legalBasis,
                scope,
                validFrom,
                source,
                reporters(),
                missingAmongUnits(),
                missingAmongPeriods(),
                needsEvidence(),
                exclusions,
                formula,
                weight,
                plain(jumpTolerance),
                notAbove,
                days());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros();
    }
}
