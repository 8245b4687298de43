package vn.tongket.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Direction;
import vn.tongket.platform.text.Source;
import vn.tongket.platform.time.Period;
import vn.tongket.platform.time.PeriodBasis;
import vn.tongket.units.UnitRef;

/**
 * A figure.
 *
 * @param unit named as on the day in whose units it is shown
 * @param breakdown which part of the whole it is about; empty for the whole
 * @param valueOrigin of a stored value: whether it stands in the source, was computed from printed parts, or was entered
 * @param unitOfMeasure such as {@code percent}
 * @param method how it came about: {@code reported} is a stored value as it was approved, {@code sum} and
 *     {@code ratio-of-sums} are made of the values of several units, {@code none} is not made at all
 * @param reason why there is no value, or null
 * @param coverage how many of the units that should have reported are in it
 * @param target what was aimed at for that period, else for the next later one
 * @param attainment value as percent of the target, or target as percent of the value where less is better
 * @param previous the value of the period before, where it was asked for
 * @param change difference to the period before, where it was asked for
 * @param provisional whether unapproved values are in it
 * @param estimated whether an estimate is in it: the part of a divided unit by its share
 * @param breakInSeries whether the unit's territory differs from the period before
 * @param remarks what else to know: {@code level-vanished} where values of a level are in it that has no units any more
 * @param notConvertible printed percentages without their parts, which cannot be put together with others
 * @param observationStatus in the codes of SDMX: A normal, B after a break, E estimated, M without a value, P provisional
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

        @Schema(enumeration = {"reported", "sum", "ratio-of-sums", "none"})
        String method,

        @Nullable
        @Schema(
                enumeration = {
                    "not-applicable",
                    "share-unknown",
                    "not-convertible",
                    "level-vanished",
                    "unit-vanished",
                    "mixed-period-basis",
                    "no-roll-up"
                })
        String reason,

        Coverage coverage,
        @Nullable FigureTarget target,
        @Nullable BigDecimal attainment,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal change,
        boolean provisional,
        boolean estimated,
        boolean breakInSeries,
        List<String> remarks,
        List<NotConvertible> notConvertible,
        ObservationStatus observationStatus,
        @Nullable Source source) {

    /** Figures of published reviews were written down before they had all these members. */
    public FigureResponse {
        remarks = Objects.requireNonNullElse(remarks, List.of());
        notConvertible = Objects.requireNonNullElse(notConvertible, List.of());
        observationStatus = Objects.requireNonNullElse(
                observationStatus, ObservationStatus.of(value, provisional, estimated, breakInSeries));
    }

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
     * A printed percentage that cannot be put together with others.
     *
     * @param unit who reported it, named as on the last day of the period
     */
    @Schema(name = "NotConvertible")
    public record NotConvertible(UnitRef unit, BigDecimal value) {}

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

            @Nullable String legalBasis) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final int DECIMALS = 2;

        /** A value as percent of it, or it as percent of the value where less is better. */
        @Nullable
        BigDecimal attainment(@Nullable BigDecimal reached, Direction direction) {
            if (reached == null || direction == Direction.NEUTRAL) {
                return null;
            }
            BigDecimal part = direction == Direction.HIGHER_IS_BETTER ? reached : value;
            BigDecimal whole = direction == Direction.HIGHER_IS_BETTER ? value : reached;
            return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
        }
    }
}
