package vn.tongket.awards.eligibility.engine;

import vn.tongket.kernel.text.Coded;

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
    DISMISSAL
}
