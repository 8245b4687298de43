package vn.tongket.plans.plans;

import java.util.EnumSet;
import java.util.Set;
import vn.tongket.kernel.text.Coded;

/** Where a plan stands, and where it may go from there. */
public enum PlanStatus implements Coded {
    /** Being written. */
    DRAFT,
    /** Sent for decision. */
    SUBMITTED,
    /** In force by a decision, and public. */
    ISSUED,
    /** Its year is over. */
    CLOSED,
    /** Known from a secondary source; public and final. */
    RECORDED;

    /** The states a person may move it to. */
    Set<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(DRAFT, ISSUED);
            case ISSUED -> EnumSet.of(CLOSED);
            case CLOSED, RECORDED -> EnumSet.noneOf(PlanStatus.class);
        };
    }

    /** Whether everybody may read it. */
    boolean published() {
        return this == ISSUED || this == CLOSED || this == RECORDED;
    }
}
