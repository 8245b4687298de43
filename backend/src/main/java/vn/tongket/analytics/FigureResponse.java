package vn.tongket.analytics;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Source;
import vn.tongket.platform.time.Period;
import vn.tongket.platform.time.PeriodBasis;
import vn.tongket.units.UnitRef;

/**
 * A figure.
 *
 * @param breakdown which part of the whole it is about; empty for the whole
 * @param valueOrigin of a stored value: whether it stands in the source, was computed from printed parts, or was entered
 * @param unitOfMeasure such as {@code percent}
 * @param method how it came about: {@code reported} is a stored value as it was approved
 * @param reason why there is no value, or null
 * @param coverage how many of the units that should have reported are in it
 * @param target what was aimed at for that period, else for the next later one
 * @param attainment value as percent of the target, or target as percent of the value where less is better
 * @param previous the value of the period before, where it was asked for
 * @param change difference to the period before, where it was asked for
 * @param provisional whether unapproved values are in it
 * @param estimated whether an estimate is in it
 * @param breakInSeries whether definition or units differ from the period before
 * @param source where one printed value stands behind it
 */
@Schema(name = "Figure")
public record FigureResponse(
        String indicator,
        UnitRef unit,

        @Schema(implementation = String.class, example = "2022")
        Period period,

        Map<String, String> breakdown,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,

        @Nullable @Schema(enumeration = {"printed", "computed", "entered"})
        String valueOrigin,

        String unitOfMeasure,
        PeriodBasis periodBasis,
        @Schema(enumeration = {"reported"}) String method,
        @Nullable String reason,
        Coverage coverage,
        @Nullable FigureTarget target,
        @Nullable BigDecimal attainment,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal change,
        boolean provisional,
        boolean estimated,
        boolean breakInSeries,
        @Nullable Source source) {

    /** Whether its value is in percent, which a ratio's is. */
    public boolean percent() {
        return "percent".equals(unitOfMeasure);
    }

    /**
     * How complete a figure is.
     *
     * @param reported units that reported
     * @param expected units that should have
     */
    @Schema(name = "Coverage")
    public record Coverage(Integer reported, Integer expected) {}

    /**
     * What a figure is compared with.
     *
     * @param period the period it was set for
     */
    @Schema(name = "FigureTarget")
    public record FigureTarget(
            BigDecimal value,

            @Schema(implementation = String.class, example = "2025")
            Period period,

            @Nullable String legalBasis) {}
}
