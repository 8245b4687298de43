package vn.tongket.indicators.catalogue;

import vn.tongket.kernel.text.Coded;

/** What a roll-up makes of values that were not reported. */
public enum MissingPolicy implements Coded {
    /** What there is makes the total, with its coverage beside it. */
    SKIP,
    /** Without all of them there is no total. */
    REQUIRE_ALL,
    /** What is missing counts as 0. */
    ZERO
}
