package vn.tongket.plans.progress;

import java.util.EnumSet;
import java.util.Set;
import vn.tongket.kernel.text.Coded;

/** Where a report stands, and where it may go from there. */
public enum ProgressReportStatus implements Coded {
    /** Being written. */
    DRAFT,
    /** Sent to the unit of the plan. */
    SUBMITTED,
    /** Sent back with a reason. */
    RETURNED,
    /** Taken as right; its percent stands on the task. */
    APPROVED,
    /** Taken back. */
    WITHDRAWN;

    /** Whether its reporter may change it and its files. */
    boolean open() {
        return this == DRAFT || this == RETURNED;
    }

    /** The states a person may move it to. */
    Set<ProgressReportStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(APPROVED, RETURNED, WITHDRAWN);
            case APPROVED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(ProgressReportStatus.class);
        };
    }
}
