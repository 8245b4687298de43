package vn.tongket.awards.awards;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Codes;

/** What a person was when the award was decided, as the statistics of each December count it. */
public enum PositionClass implements Coded {
    PROVINCE_LEADER,
    DEPARTMENT_LEADER,
    /** From deputy head of a division up. */
    OTHER_LEADER,
    BUSINESS_PERSON,
    DIRECT_WORKER;

    /** The same for a column that may be null. */
    public static @Nullable PositionClass ofNullable(@Nullable String code) {
        return code == null ? null : Codes.read(PositionClass.class, code);
    }
}
