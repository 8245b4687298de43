package vn.tongket.awards.law;

import vn.tongket.kernel.text.Coded;

/** How high an award stands. */
public enum AwardLevel implements Coded {
    UNIT,
    GRASSROOTS,
    COMMUNE,
    DISTRICT,
    PROVINCE,
    MINISTRY,
    STATE
}
