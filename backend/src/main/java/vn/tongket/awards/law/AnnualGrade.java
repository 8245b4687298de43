package vn.tongket.awards.law;

import vn.tongket.kernel.text.Coded;

/** How the year of a civil servant is graded, from the lowest that counts to the highest. */
public enum AnnualGrade implements Coded {
    /** Hoàn thành nhiệm vụ. */
    COMPLETED,
    /** Hoàn thành tốt nhiệm vụ. */
    GOOD,
    /** Hoàn thành xuất sắc nhiệm vụ. */
    EXCELLENT
}
