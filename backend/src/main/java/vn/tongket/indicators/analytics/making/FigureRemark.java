package vn.tongket.indicators.analytics.making;

import vn.tongket.kernel.text.Coded;

/** What else there is to know of a figure. */
public enum FigureRemark implements Coded {
    /** Values of a level are in it that has no units any more. */
    LEVEL_VANISHED,
    /** It has another definition than the period before. */
    DEFINITION_CHANGED,
    /** It is made of shorter periods. */
    ROLLED_UP_IN_TIME,
    /** Parts of the whole stand for it. */
    ROLLED_UP_IN_BREAKDOWN,
    /** The unit reported the whole, and its parts come to something else. */
    DIFFERS_FROM_PARTS,
    /** Units that no longer exist told some of it. */
    BY_PREDECESSORS,
    /** The last value is not of the period's end. */
    OLDER_VALUE,
    /** Reports of longer and of shorter periods tell the same and say something else. */
    CONFLICTING_PERIODS,
    /** Units and those they came from tell the same and say something else. */
    CONFLICTING_UNITS
}
