package vn.tongket.indicators.observations;

import java.util.EnumSet;
import java.util.Set;
import vn.tongket.kernel.text.Coded;

/** Where a version stands, and where it may go from there. */
public enum VersionStatus implements Coded {
    /** Entered, not sent. */
    DRAFT,
    /** Sent for approval. */
    SUBMITTED,
    /** Sent back with a reason. */
    RETURNED,
    /** In force and public. */
    APPROVED,
    /** Was in force until a later version was approved. */
    SUPERSEDED,
    /** Taken back with a reason. */
    WITHDRAWN;

    /** Whether it waits for something. */
    boolean pending() {
        return this == DRAFT || this == SUBMITTED || this == RETURNED;
    }

    /** Whether everybody may read it. */
    boolean published() {
        return this == APPROVED || this == SUPERSEDED;
    }

    /** The states a person may move it to. */
    Set<VersionStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(APPROVED, RETURNED, WITHDRAWN);
            case RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(WITHDRAWN);
            case SUPERSEDED, WITHDRAWN -> EnumSet.noneOf(VersionStatus.class);
        };
    }
}
