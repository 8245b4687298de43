package vn.tongket.plans.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Days on which something of tasks is due.
 *
 * @param name what the calendar is called
 * @param madeAt from when it is; the start of a day, since how tasks stand is worked out for the day
 * @param entries in their order
 */
record TaskCalendar(String name, Instant madeAt, List<Entry> entries) {

    /**
     * One such day.
     *
     * @param uid the same for ever, so that a calendar program knows it again when the day is moved
     * @param sequence grows with every change
     * @param cancelled whether what was due on that day is given up
     */
    record Entry(
            String uid,
            long sequence,
            LocalDate day,
            String summary,
            String description,
            List<String> categories,
            boolean cancelled) {}
}
