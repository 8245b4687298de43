package vn.tongket.organisation.calendars;

import vn.tongket.kernel.text.Coded;

/** What makes a day of the calendar differ from its weekday. */
public enum DayKind implements Coded {
    /** Not worked, whatever its weekday. */
    HOLIDAY,
    /** A Saturday or Sunday that is worked. */
    WORKING
}
