package vn.tongket.kernel.time;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.tongket.kernel.text.Coded;

/** Which days a period covers. "2022" under the decree and the calendar year 2022 are different years. */
public enum PeriodBasis implements Coded {
    /** Decree 09/2019/NĐ-CP: from the 15th before the period to the 14th of its last month. */
    DECREE_09,
    /** First to last calendar day. */
    CALENDAR,
    /** The source prints a period and does not say which days it covers. */
    NOT_STATED;

    /** Whether periods have the same days under both; what a source does not say is read as the calendar's. */
    public boolean sameDays(PeriodBasis other) {
        return (this == DECREE_09) == (other == DECREE_09);
    }

    /** The last day of periods that end on a day of the calendar. */
    public LocalDate lastDayOf(LocalDate calendarDay) {
        return this == DECREE_09 ? calendarDay.withDayOfMonth(14) : calendarDay;
    }

    /** The month to which a day belongs. */
    public Period monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return Period.of(Frequency.MONTH, this == DECREE_09 && day.getDayOfMonth() > 14 ? month.plusMonths(1) : month);
    }
}
