package vn.tongket.awards.law;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Codes;

/** How sure the catalogue is of what it says of the law. */
public enum Confidence implements Coded {
    /** Read in a source. */
    FOUND,
    /** Follows from what was read in sources. */
    DERIVED,
    RECALLED_HIGH,
    RECALLED_MEDIUM,
    RECALLED_LOW;

    /** The same for a column that may be null. */
    static @Nullable Confidence ofNullable(@Nullable String code) {
        return code == null ? null : Codes.read(Confidence.class, code);
    }
}
