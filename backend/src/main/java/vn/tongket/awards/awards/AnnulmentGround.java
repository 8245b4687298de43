package vn.tongket.awards.awards;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Codes;

/** Why an award is taken back. */
public enum AnnulmentGround implements Coded {
    /** The achievement was not what it was said to be. */
    FRAUD,
    FALSE_PAPERS,
    WRONG_PROCEDURE,
    /** A violation found afterwards. */
    LATER_VIOLATION,
    OTHER;

    /** The same for a column that may be null. */
    static @Nullable AnnulmentGround ofNullable(@Nullable String code) {
        return code == null ? null : Codes.read(AnnulmentGround.class, code);
    }
}
