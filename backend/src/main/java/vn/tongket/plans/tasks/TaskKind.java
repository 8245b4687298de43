package vn.tongket.plans.tasks;

import vn.tongket.kernel.text.Coded;

/** What a line of a plan is. */
public enum TaskKind implements Coded {
    /** A heading over other lines; nobody leads it, and it is due when they are. */
    GROUP,
    TASK
}
