package vn.tongket.indicators.targets;

import vn.tongket.kernel.text.Coded;

/** By what a target is handed down to the units below. */
public enum CascadeBasis implements Coded {
    /** The same for each. */
    EQUAL,
    /** By the value of another indicator. */
    PROPORTIONAL,
    /** As the caller says. */
    GIVEN
}
