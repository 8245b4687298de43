package vn.tongket.organisation.units;

import vn.tongket.kernel.text.Coded;

/** Where a unit stands in the hierarchy. An organisation may belong to a unit of any level. */
public enum Level implements Coded {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE,
    ORGANISATION;

    /** Whether a unit of this level may stand directly below one of {@code parent}. */
    boolean fitsBelow(Level parent) {
        return this == ORGANISATION || (parent != ORGANISATION && parent.ordinal() < ordinal());
    }
}
