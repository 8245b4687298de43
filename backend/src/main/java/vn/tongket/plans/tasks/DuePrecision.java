package vn.tongket.plans.tasks;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import vn.tongket.kernel.text.Coded;

/** How exactly a task's deadline is stated. */
public enum DuePrecision implements Coded {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    /** Again and again, without a day. */
    REGULARLY,
    /** Stated to have none. */
    NONE;

    /** Whether it comes with a date. */
    public boolean dated() {
        return this != REGULARLY && this != NONE;
    }

    /** The last day of the period that a day lies in; the day itself where days are meant. */
    public LocalDate lastDay(LocalDate day) {
        return switch (this) {
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER ->
                day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
            case DAY, REGULARLY, NONE -> day;
        };
    }
}
