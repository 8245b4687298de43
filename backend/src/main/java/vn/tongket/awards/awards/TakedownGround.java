package vn.tongket.awards.awards;

import vn.tongket.kernel.text.Coded;

/** Why a name is no longer public. */
public enum TakedownGround implements Coded {
    /** A law or an authority demands it. */
    LAW,
    /** The recipient, or somebody in their place, asked for it. */
    REQUEST
}
