package vn.tongket.indicators.analytics.asking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/**
 * Which figures are wanted, with everything that callers may leave open decided.
 *
 * @param indicators codes; all where empty
 * @param periods all where empty
 * @param breakdowns in canonical text, empty text for the whole; all where empty
 * @param fixed the day in whose units all is shown; null where each period is shown in the units of its own last day
 * @param asOf as known and on file when; null for now
 * @param wholes whether the whole is made of its parts where it was not reported
 * @param visibility whose waiting values count; null where only approved ones do
 */
public record FigureQuestion(
        List<String> indicators,
        FigureUnits units,
        List<Period> periods,
        List<String> breakdowns,
        @Nullable LocalDate fixed,
        @Nullable AsOf asOf,
        boolean wholes,
        @Nullable Visibility visibility) {

    /** The same about other indicators. */
    public FigureQuestion of(List<String> others) {
        return new FigureQuestion(others, units, periods, breakdowns, fixed, asOf, wholes, visibility);
    }

    /** The same for other periods. */
    public FigureQuestion during(List<Period> others) {
        return new FigureQuestion(indicators, units, others, breakdowns, fixed, asOf, wholes, visibility);
    }

    /** The same for other units. */
    public FigureQuestion about(FigureUnits others) {
        return new FigureQuestion(indicators, others, periods, breakdowns, fixed, asOf, wholes, visibility);
    }

    /** The same for other parts of the whole. */
    public FigureQuestion parts(List<String> others) {
        return new FigureQuestion(indicators, units, periods, others, fixed, asOf, wholes, visibility);
    }

    /** The same in the units of a day. */
    public FigureQuestion in(LocalDate day) {
        return new FigureQuestion(indicators, units, periods, breakdowns, day, asOf, wholes, visibility);
    }

    /** The same with nothing made of parts of a whole. */
    public FigureQuestion withoutWholes() {
        return new FigureQuestion(indicators, units, periods, breakdowns, fixed, asOf, false, visibility);
    }

    /** The day in whose units a period is shown, whose days are those of a basis. */
    public LocalDate shownDay(Period period, PeriodBasis basis) {
        return fixed == null ? period.lastDay(basis) : fixed;
    }
}
