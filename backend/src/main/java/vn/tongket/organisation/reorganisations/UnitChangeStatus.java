package vn.tongket.organisation.reorganisations;

import vn.tongket.kernel.text.Coded;

/** Whether an act holds. */
public enum UnitChangeStatus implements Coded {
    IN_FORCE,
    UNDONE
}
