package vn.tongket.plans.tasks;

import vn.tongket.kernel.text.Coded;

/** How often a task is to be done again. */
public enum TaskRecurrence implements Coded {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
