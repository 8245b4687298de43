package vn.tongket.services.events;

import vn.tongket.kernel.text.Coded;

/** Which people of a unit are told of something. */
public enum Audience implements Coded {
    /** Those who report for it. */
    REPORTERS,
    /** Those who answer for its plan: planners and approvers. */
    OWNERS,
    /** Those who keep its awards. */
    AWARD_OFFICERS
}
