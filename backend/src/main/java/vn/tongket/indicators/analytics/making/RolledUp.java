package vn.tongket.indicators.analytics.making;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/**
 * What was reported for one key of an indicator, a shown unit, a period and a breakdown.
 *
 * @param day the period's last day
 * @param place of the shown unit in the scope
 * @param contributions how many values there are
 * @param applicable how many of them are numbers
 * @param whole their sums
 * @param withParts how many have a numerator and a denominator
 * @param reported how many units they stand for
 * @param marks what is true of one of them at least
 * @param firstBasis one of their period bases
 * @param lastBasis another one, where they differ
 * @param printed percentages without their parts
 * @param each all of them, where the rule wants each by itself
 * @param valueOrigin of a value of the unit's own, if that is all there is
 * @param definitionVersion of the same
 * @param source of the same
 */
public record RolledUp(
        String indicator,
        UUID indicatorId,
        Period period,
        LocalDate day,
        String breakdown,
        int place,
        int contributions,
        int applicable,
        Amounts whole,
        int withParts,
        int reported,
        int marks,
        PeriodBasis firstBasis,
        PeriodBasis lastBasis,
        List<Contribution> printed,
        List<Contribution> each,
        FigureResponse.@Nullable FigureTarget target,
        @Nullable String valueOrigin,
        @Nullable Integer definitionVersion,
        @Nullable Source source) {

    /**
     * A value with its parts, or sums of these; null where there is none.
     *
     * @param exact the value before it was rounded, where its parts do not say it; null where it was not
     */
    public record Amounts(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Exact exact) {

        /** None. */
        public static final Amounts NONE = new Amounts(null, null, null);

        /** A value that was not rounded, or whose parts say what it was. */
        public Amounts(@Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
            this(value, numerator, denominator, null);
        }

        /** The value before it was rounded; null where there is none. A ratio is the fraction of its parts. */
        @Nullable
        public Exact exactly() {
            if (exact != null || value == null) {
                return exact;
            }
            return numerator != null && denominator != null && denominator.signum() != 0
                    ? Exact.percent(numerator, denominator)
                    : Exact.of(value);
        }

        /** A value that is rounded to be shown. */
        static Amounts rounded(Exact exact, int decimals) {
            return new Amounts(exact.rounded(decimals), null, null, exact);
        }
    }

    /**
     * What one unit reported.
     *
     * @param units for how many units it stands, where each is wanted by itself
     * @param known since when it counts as known, where each is wanted
     * @param weight what weighs it, where each is wanted
     */
    record Contribution(
            UUID reporter,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer units,
            @Nullable String known,
            @Nullable BigDecimal weight) {}

    /** Whether the unit's own value is all there is. */
    boolean own() {
        return contributions == 1 && has(FigureScope.OWN);
    }

    boolean has(int mark) {
        return (marks & mark) != 0;
    }

    boolean mixedBasis() {
        return firstBasis != lastBasis;
    }
}
