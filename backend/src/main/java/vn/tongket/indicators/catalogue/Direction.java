package vn.tongket.indicators.catalogue;

import vn.tongket.kernel.text.Coded;

/** Which way is better. */
public enum Direction implements Coded {
    /** More is better. */
    HIGHER_IS_BETTER,
    /** Less is better. */
    LOWER_IS_BETTER,
    /** Neither. */
    NEUTRAL
}
