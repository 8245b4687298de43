package vn.tongket.indicators.observations;

import vn.tongket.kernel.text.Coded;

/** Where the number comes from. */
public enum ValueOrigin implements Coded {
    /** It stands in the source. */
    PRINTED,
    /** Computed from numerator and denominator, in percent, rounded half up to the indicator's decimals. */
    COMPUTED,
    /** Somebody entered it. */
    ENTERED
}
