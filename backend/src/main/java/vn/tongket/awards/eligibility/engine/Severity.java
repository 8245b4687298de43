package vn.tongket.awards.eligibility.engine;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Codes;

/** How a person was disciplined, from the mildest way to the hardest. */
public enum Severity implements Coded {
    /** Khiển trách. */
    REPRIMAND,
    /** Cảnh cáo. */
    WARNING,
    /** Hạ bậc lương. */
    LOWER_SALARY,
    /** Giáng chức. */
    DEMOTION,
    /** Cách chức. */
    REMOVAL,
    /** Buộc thôi việc. */
    DISMISSAL;

    /** The same for a column that may be null. */
    public static @Nullable Severity ofNullable(@Nullable String code) {
        return code == null ? null : Codes.read(Severity.class, code);
    }
}
