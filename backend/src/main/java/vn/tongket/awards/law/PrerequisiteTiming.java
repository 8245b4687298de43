package vn.tongket.awards.law;

import vn.tongket.kernel.text.Coded;

/** When the award had to be held that is a prerequisite of another. */
public enum PrerequisiteTiming implements Coded {
    SAME_YEAR,
    /** So many years without a gap. */
    CONSECUTIVE_YEARS
}
