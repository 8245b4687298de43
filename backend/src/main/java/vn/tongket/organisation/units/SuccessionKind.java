package vn.tongket.organisation.units;

import vn.tongket.kernel.text.Coded;

/** How a unit ended. */
public enum SuccessionKind implements Coded {
    MERGED,
    SPLIT,
    ABOLISHED
}
