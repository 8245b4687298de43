package vn.tongket.awards.awards;

import vn.tongket.kernel.text.Coded;

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
    RESISTANCE
}
