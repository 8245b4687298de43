package vn.tongket.plans.tasks;

import vn.tongket.kernel.text.Coded;

/** What became of a task. */
public enum TaskStatus implements Coded {
    /** Neither done nor given up. */
    OPEN,
    /** Reported done, and not yet accepted. */
    COMPLETED,
    /** Completed and accepted. */
    DONE,
    PAUSED,
    CANCELLED
}
