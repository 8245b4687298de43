package vn.tongket.plans.tasks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** How a task stands on a day against its deadline; derived, never stored. */
public enum Timing {
    /** The source does not say whether or when it is due. */
    NOT_STATED,
    /** Said to have no deadline, or to go on regularly. */
    NO_DEADLINE,
    /** More than seven days ahead. */
    NOT_DUE,
    /** Within seven days, today counted in. */
    DUE_SOON,
    /** Past. */
    OVERDUE,
    /** Completed before the day, month, quarter or year that the deadline names. */
    DONE_EARLY,
    /** Completed within it. */
    DONE_ON_TIME,
    /** Completed after it. */
    DONE_LATE,
    PAUSED,
    CANCELLED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static Timing of(String code) {
        return Codes.read(Timing.class, code);
    }

    static List<String> codes() {
        return Codes.all(Timing.class);
    }
}
