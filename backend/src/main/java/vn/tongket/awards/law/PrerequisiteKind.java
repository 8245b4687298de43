package vn.tongket.awards.law;

import vn.tongket.kernel.text.Coded;

/** What must have come before an award. */
public enum PrerequisiteKind implements Coded {
    /** Another award, held in the same year or over consecutive years. */
    AWARD,
    /** An initiative recognised at a level. */
    INITIATIVE,
    /** An annual grade, or a better one. */
    GRADE
}
