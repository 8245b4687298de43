package vn.tongket.plans.tasks;

import vn.tongket.kernel.text.Coded;

/** What somebody outside the hierarchy does for a task. */
public enum PartyRole implements Coded {
    COORDINATOR,
    WATCHER
}
