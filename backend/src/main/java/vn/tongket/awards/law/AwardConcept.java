package vn.tongket.awards.law;

import vn.tongket.kernel.text.Coded;

/** What an award is: a title held for a year's work, or a form of commendation. */
public enum AwardConcept implements Coded {
    /** Danh hiệu thi đua. */
    TITLE,
    /** Hình thức khen thưởng. */
    FORM
}
