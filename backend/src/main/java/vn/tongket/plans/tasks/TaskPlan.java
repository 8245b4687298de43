package vn.tongket.plans.tasks;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

/**
 * The plan of a task, as far as the task must know it.
 *
 * @param unit whose plan it is
 * @param year the year it is for
 * @param key how the trail names it
 * @param draft whether it is still being written
 */
public record TaskPlan(UUID id, UUID unit, int year, String key, boolean draft) {

    /** The last day of its year, on which its units are read and rights are looked at. */
    public LocalDate day() {
        return day(year);
    }

    /** The last day of a year. */
    public static LocalDate day(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
