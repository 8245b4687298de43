package vn.tongket.plans.tasks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** How often a task is to be done again. */
public enum TaskRecurrence {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static TaskRecurrence of(String code) {
        return Codes.read(TaskRecurrence.class, code);
    }
}
