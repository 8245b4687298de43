package vn.tongket.organisation.units;

import vn.tongket.kernel.text.Coded;

/** How well a day is known: the day itself, or a day by which it had happened. */
public enum DatePrecision implements Coded {
    EXACT,
    KNOWN_BY
}
