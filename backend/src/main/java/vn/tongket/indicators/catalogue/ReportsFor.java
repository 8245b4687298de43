package vn.tongket.indicators.catalogue;

import vn.tongket.kernel.text.Coded;

/** Of which days of a period a report tells, where units change inside it. */
public enum ReportsFor implements Coded {
    /** Who is there on the last day reports all of the period, also for what was others' before. */
    PERIOD_END,
    /** Each unit reports the days on which it was there. Only what is added up in time can be told so. */
    OWN_DAYS
}
