package vn.tongket.indicators.analytics.making;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.MissingPolicy;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitHierarchy;

/**
 * What the definition in force says about the figures of an indicator whose periods end on a day.
 *
 * @param basis which days its periods have
 * @param stored whether periods with values end on that day
 * @param weight the indicator that weighs; null where none does
 * @param weightCode its code
 * @param formula of a derived indicator; null for others
 * @param reporters the units that report it
 * @param daysTold whether some reports for periods that end then tell of some of their days only
 * @param version number of the definition
 * @param validFrom first day of the definition
 */
public record FigureRule(
        UUID indicator,
        String code,
        LocalDate day,
        PeriodBasis basis,
        boolean stored,
        int decimals,
        Direction direction,
        String unitOfMeasure,
        Measure measure,
        Frequency frequency,
        RollUp inSpace,
        RollUp inTime,
        MissingPolicy missingInSpace,
        MissingPolicy missingInTime,
        @Nullable UUID weight,
        @Nullable String weightCode,
        @Nullable String formula,
        Reporters reporters,
        boolean daysTold,
        int version,
        @Nullable LocalDate validFrom) {

    /**
     * The last day of the periods under their own basis: it decides who reports them, and on which land.
     */
    LocalDate reference() {
        return basis.lastDayOf(day);
    }

    /** Whether a sum of a period's reports tells nothing, since they are, or should be, for different days of it. */
    boolean dayByDay(UnitHierarchy hierarchy, Period period) {
        return daysTold
                || (reporters.ownDays()
                        && hierarchy
                                        .stretches(period.firstDay(basis), period.lastDay(basis))
                                        .count()
                                > 1);
    }

    /**
     * Whether a longer period is made of the reports themselves: how many they are, or what each of them weighs, is not in
     * the figures of shorter ones.
     */
    boolean wantsReportsInTime() {
        return inSpace == RollUp.COUNT || inTime == RollUp.WEIGHTED_MEAN;
    }

    /** How values of several units become one. */
    RollUpRule space() {
        return new RollUpRule(inSpace, missingInSpace, decimals);
    }

    /** How values of several periods become one. */
    RollUpRule time() {
        return new RollUpRule(inTime, missingInTime, decimals);
    }

    /** Whether a figure that is made of several periods wants all values. */
    boolean wantsAll() {
        return missingInSpace == MissingPolicy.REQUIRE_ALL || missingInTime == MissingPolicy.REQUIRE_ALL;
    }

    /** Whether what nobody has told is zero. */
    boolean countsZero() {
        return missingInSpace == MissingPolicy.ZERO || missingInTime == MissingPolicy.ZERO;
    }

    /** How values of several units become one, in a word. */
    String method() {
        return inSpace.code();
    }

    /** Whether another definition is in force in a period than in the one before. */
    public boolean changedIn(Period period) {
        return changedIn(period, version, validFrom);
    }

    /** The same of a definition, which is the first where it has no number above one. */
    public static boolean changedIn(Period period, int version, @Nullable LocalDate validFrom) {
        return version > 1
                && validFrom != null
                && validFrom.isAfter(period.previous().lastDay())
                && !validFrom.isAfter(period.lastDay());
    }
}
