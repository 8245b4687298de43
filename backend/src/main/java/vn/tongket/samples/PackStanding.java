package vn.tongket.samples;

import vn.tongket.kernel.text.Coded;

/** How a row of a pack stands to the installation: the row as it was loaded, as it is now, and what the installation says. */
public enum PackStanding implements Coded {
    /** The installation has nothing of it; loading adds it. */
    MISSING(true),
    /** The installation says the same. */
    SAME(false),
    /** The row is another than the one that was loaded, which nobody here changed; loading takes the new one. */
    OUTDATED(true),
    /** It was changed here, the row is as it was loaded. */
    CHANGED_HERE(false),
    /** It was changed here, and the row is another one. */
    CHANGED_BOTH(false),
    /** It was loaded and removed here. */
    REMOVED_HERE(false),
    /** The installation said something else before any row was loaded. */
    OWN(false),
    /** A rule forbids it beside what the installation says. */
    REFUSED(false);

    private final boolean taken;

    PackStanding(boolean taken) {
        this.taken = taken;
    }

    /** Whether loading takes the row without being asked for it by name. */
    boolean taken() {
        return taken;
    }
}
