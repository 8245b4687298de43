package vn.tongket.indicators.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;

/**
 * A definition of an indicator. The members are those of {@link WriteIndicator}.
 *
 * @param code its lasting code
 * @param version number of the definition; figures keep the one they were reported under
 */
@Schema(name = "Indicator")
public record IndicatorResponse(
        String code,
        Name name,
        @Nullable LocalizedText meaning,
        Measure measure,
        @Nullable Name numerator,
        @Nullable Name denominator,
        String unitOfMeasure,
        Integer decimals,
        Direction direction,
        Frequency frequency,
        PeriodBasis periodBasis,
        List<Level> levels,
        List<Dimension> breakdowns,
        RollUp rollUpInSpace,
        RollUp rollUpInTime,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable String legalBasis,
        @Nullable LocalizedText scope,
        @Nullable LocalDate validFrom,
        @Nullable Source source,
        Integer version,
        Instant recordedAt,
        @Nullable List<String> reporterKinds,
        MissingPolicy missingInSpace,
        MissingPolicy missingInTime,
        boolean evidenceRequired,
        @Nullable LocalizedText exclusions,
        @Nullable String formula,
        @Nullable String weight,
        @Nullable BigDecimal jumpTolerance,
        @Nullable String notAbove,
        ReportsFor reportsFor) {

    boolean says(WriteIndicator body) {
        return written().plain().equals(body.plain());
    }

    private WriteIndicator written() {
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
                breakdowns,
                rollUpInSpace,
                rollUpInTime,
                minimum,
                maximum,
                legalBasis,
                scope,
                validFrom,
                source,
                reporterKinds,
                missingInSpace,
                missingInTime,
                evidenceRequired,
                exclusions,
                formula,
                weight,
                jumpTolerance,
                notAbove,
                reportsFor);
    }
}
