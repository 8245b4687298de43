package vn.tongket.awards.awards;

import vn.tongket.kernel.text.Coded;

/** What a person was when the award was decided, as the statistics of each December count it. */
public enum PositionClass implements Coded {
    PROVINCE_LEADER,
    DEPARTMENT_LEADER,
    /** From deputy head of a division up. */
    OTHER_LEADER,
    BUSINESS_PERSON,
    DIRECT_WORKER
}
