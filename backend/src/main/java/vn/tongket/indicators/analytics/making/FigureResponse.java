package vn.tongket.indicators.analytics.making;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitRef;

/**
 * A figure.
 *
 * @param unit named as on the day in whose units it is shown
 * @param breakdown which part of the whole it is about; empty for the whole
 * @param valueOrigin of a stored value: whether it stands in the source, was computed from printed parts, or was entered
 * @param unitOfMeasure such as {@code percent}
 * @param method how it came about: {@code reported} is a stored value as it was approved, {@code formula} is computed from
 *     figures of other indicators, {@code none} is not made at all, all others are made of the values of several units or
 *     periods
 * @param reason why there is no value, or null
 * @param coverage how many of the reports that had to be made are in it: one for each unit and each piece of the period
 * @param target what was aimed at for that period, else for the next later one
 * @param attainment value as percent of the target, or target as percent of the value where less is better
 * @param previous the value of the period before, where it was asked for
 * @param change difference to the period before, where it was asked for
 * @param provisional whether unapproved values are in it
 * @param estimated whether an estimate is in it: the part of a divided unit by its share
 * @param breakInSeries whether the unit's territory or the definition differs from the period before
 * @param remarks what else to know: {@code level-vanished} where values of a level are in it that has no units any more,
 *     {@code definition-changed} where it has another definition than the period before, {@code rolled-up-in-time} where
 *     it is made of shorter periods, {@code rolled-up-in-breakdown} where parts of the whole stand for it, {@code
 *     differs-from-parts} where the unit reported the whole and its parts come to something else,
 *     {@code by-predecessors} where units that no longer exist told some of it, {@code older-value} where the last value is
 *     not of the period's end, {@code conflicting-periods} and {@code conflicting-units} where reports of longer and shorter
 *     periods, or of units and those they came from, tell the same and say something else
 * @param notConvertible printed percentages without their parts, which cannot be put together with others
 * @param observationStatus in the codes of SDMX: A normal, B after a break, E estimated, M without a value, P provisional
 * @param source where one printed value stands behind it
 * @param yearEarlier the value of the same period a year earlier, where it was asked for
 * @param changeYearEarlier difference to it
 * @param parentValue the value of the unit above, where it was asked for
 * @param differenceToParent difference to it
 * @param targetOriginal the target as it was first set, where targets were asked for and it was changed since
 * @param attainmentOriginal the same as {@code attainment}, of that one
 * @param definitionVersion number of the indicator's definition it was reported or made under
 * @param definitionBreak whether another definition is in force than in the period before
 * @param exact the value before it was rounded, as a decimal number or a fraction such as {@code 4/3}; only where it was
 *     asked for
 * @param learnedLater true where something in it, a value or what is known of units, came on file only after the instant
 *     that {@code asOf} asks about; left out otherwise
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

        @Schema(
                enumeration = {
                    "reported",
                    "sum",
                    "ratio-of-sums",
                    "weighted-mean",
                    "mean",
                    "last",
                    "max",
                    "min",
                    "count",
                    "formula",
                    "none"
                })
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
                    "no-roll-up",
                    "incomplete",
                    "weight-missing",
                    "operand-missing",
                    "division-by-zero",
                    "conflicting-periods",
                    "conflicting-units",
                    "not-reported"
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

        @Schema(type = SchemaType.ARRAY, implementation = FigureRemark.class)
        List<String> remarks,

        List<NotConvertible> notConvertible,
        ObservationStatus observationStatus,
        @Nullable Source source,
        @Nullable BigDecimal yearEarlier,
        @Nullable BigDecimal changeYearEarlier,
        @Nullable BigDecimal parentValue,
        @Nullable BigDecimal differenceToParent,
        @Nullable FigureTarget targetOriginal,
        @Nullable BigDecimal attainmentOriginal,
        @Nullable Integer definitionVersion,
        Boolean definitionBreak,

        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(implementation = String.class, example = "4/3")
        Exact exact,

        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Boolean learnedLater) {

    /** Figures of published reviews were written down before they had all these members. */
    public FigureResponse {
        remarks = Objects.requireNonNullElse(remarks, List.of());
        notConvertible = Objects.requireNonNullElse(notConvertible, List.of());
        observationStatus = Objects.requireNonNullElse(
                observationStatus, ObservationStatus.of(value, provisional, estimated, breakInSeries));
        definitionBreak = Objects.requireNonNullElse(definitionBreak, false);
    }

    /** The value before it was rounded, of a figure that has one. */
    public Exact exactly() {
        return Objects.requireNonNull(new RolledUp.Amounts(value, numerator, denominator, exact).exactly());
    }

    /** The same, telling the exact value or not. */
    public FigureResponse telling(boolean exactValue) {
        Exact told = exactValue && value != null ? exactly() : null;
        return Objects.equals(told, exact)
                ? this
                : new FigureDraft(this).telling(told).made();
    }

    /** The same, with the mark that something in it came on file later than what is asked about. */
    FigureResponse learnedLater(boolean later) {
        return later && learnedLater == null
                ? new FigureDraft(this).learnedLater(true).made()
                : this;
    }

    /** Whether something in it came on file later than what is asked about. */
    boolean hasLearnedLater() {
        return Boolean.TRUE.equals(learnedLater);
    }

    /** Whether its value is in percent, which a ratio's is. */
    public boolean percent() {
        return "percent".equals(unitOfMeasure);
    }

    /**
     * How complete a figure is.
     *
     * @param reported told entirely: reports that had to be made, one for each unit and each piece of the period
     * @param expected how many had to be made
     * @param partly told in part
     */
    @Schema(name = "Coverage")
    public record Coverage(Integer reported, Integer expected, Integer partly) {

        /** Figures of published reviews were written down before parts were told. */
        public Coverage {
            partly = Objects.requireNonNullElse(partly, 0);
        }

        /** Nothing told in part. */
        public Coverage(int reported, int expected) {
            this(reported, expected, 0);
        }
    }

    /**
     * A printed percentage that cannot be put together with others.
     *
     * @param unit who reported it, named as on the last day of the period
     * @param period which period it is of
     * @param breakdown which part of the whole it is about; empty for the whole
     */
    @Schema(name = "NotConvertible")
    public record NotConvertible(
            UnitRef unit,
            BigDecimal value,

            @Nullable @Schema(implementation = String.class, example = "2022")
            Period period,

            Map<String, String> breakdown) {

        /** Figures of published reviews were written down before breakdowns were told. */
        public NotConvertible {
            breakdown = Objects.requireNonNullElse(breakdown, Map.of());
        }
    }

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

        private static final Exact HUNDRED = Exact.of(BigDecimal.valueOf(100));

        /** From the columns {@code target_period}, {@code target_value} and {@code target_legal_basis}; null without a target. */
        public static @Nullable FigureTarget from(Row row) {
            String period = row.textOrNull("target_period");
            return period == null
                    ? null
                    : new FigureTarget(
                            row.decimal("target_value"), Period.parse(period), row.textOrNull("target_legal_basis"));
        }

        private static final int DECIMALS = 2;

        /** A value as percent of it, or it as percent of the value where less is better. */
        @Nullable
        public BigDecimal attainment(@Nullable Exact reached, Direction direction) {
            if (reached == null || direction == Direction.NEUTRAL) {
                return null;
            }
            Exact aim = Exact.of(value);
            Exact part = direction == Direction.HIGHER_IS_BETTER ? reached : aim;
            Exact whole = direction == Direction.HIGHER_IS_BETTER ? aim : reached;
            return whole.signum() == 0
                    ? null
                    : part.multiply(HUNDRED).divide(whole).rounded(DECIMALS);
        }
    }
}
