package vn.tongket.plans.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.kernel.text.Codes;

/** Where a report stands, and where it may go from there. */
public enum ProgressReportStatus {
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

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static ProgressReportStatus of(String code) {
        return Codes.read(ProgressReportStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(ProgressReportStatus.class);
    }

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
