package vn.tongket.awards.law;

import vn.tongket.kernel.text.Coded;

/** How sure the catalogue is of what it says of the law. */
public enum Confidence implements Coded {
    /** Read in a source. */
    FOUND,
    /** Follows from what was read in sources. */
    DERIVED,
    RECALLED_HIGH,
    RECALLED_MEDIUM,
    RECALLED_LOW
}
