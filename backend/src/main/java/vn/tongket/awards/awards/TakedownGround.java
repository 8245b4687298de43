package vn.tongket.awards.awards;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Codes;

/** Why a name is no longer public. */
public enum TakedownGround implements Coded {
    /** A law or an authority demands it. */
    LAW,
    /** The recipient, or somebody in their place, asked for it. */
    REQUEST;

    /** The same for a column that may be null. */
    static @Nullable TakedownGround ofNullable(@Nullable String code) {
        return code == null ? null : Codes.read(TakedownGround.class, code);
    }
}
