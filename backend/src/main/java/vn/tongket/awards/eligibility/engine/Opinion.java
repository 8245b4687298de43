package vn.tongket.awards.eligibility.engine;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Codes;

/** What the old unit of a transferred person says of the proposal. */
public enum Opinion implements Coded {
    AGREES,
    DISAGREES;

    /** The same for a column that may be null. */
    public static @Nullable Opinion ofNullable(@Nullable String code) {
        return code == null ? null : Codes.read(Opinion.class, code);
    }
}
