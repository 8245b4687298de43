package vn.tongket.awards.awards;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Codes;

/** How an award comes about. */
public enum AwardWay implements Coded {
    /** Thường xuyên, theo công trạng. */
    REGULAR,
    /** Chuyên đề. */
    THEMATIC,
    /** Đột xuất. */
    AD_HOC,
    /** Đối ngoại. */
    EXTERNAL,
    /** Cống hiến. */
    DEVOTION,
    /** Niên hạn. */
    SENIORITY,
    /** Kháng chiến. */
    RESISTANCE;

    /** The same for a column that may be null. */
    public static @Nullable AwardWay ofNullable(@Nullable String code) {
        return code == null ? null : Codes.read(AwardWay.class, code);
    }
}
