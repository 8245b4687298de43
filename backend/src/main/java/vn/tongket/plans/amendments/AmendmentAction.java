package vn.tongket.plans.amendments;

import vn.tongket.kernel.text.Coded;

/** What happens to a task of a plan. */
public enum AmendmentAction implements Coded {
    /** It says something else. */
    CHANGE,
    /** It comes into the plan. */
    ADD,
    /** It is taken out. */
    WITHDRAW
}
