package vn.tongket.desk.search;

import vn.tongket.kernel.text.Coded;

/** What is searched. */
public enum SearchType implements Coded {
    /** Organisational units of all times. */
    UNIT,
    /** Indicators by their definitions of today. */
    INDICATOR,
    /** Annual plans. */
    PLAN,
    /** Tasks and groups of plans. */
    TASK,
    /** What leaders direct. */
    DIRECTIVE,
    /** Awards, by recipient. */
    AWARD
}
