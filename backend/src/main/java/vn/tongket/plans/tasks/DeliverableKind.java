package vn.tongket.plans.tasks;

import vn.tongket.kernel.text.Coded;

/** What a task brings forth. */
public enum DeliverableKind implements Coded {
    DOCUMENT,
    REPORT,
    PLAN,
    SYSTEM,
    EVENT,
    PRODUCT,
    OTHER
}
