package vn.tongket.plans.tasks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** What became of a task. */
public enum TaskStatus {
    /** Neither done nor given up. */
    OPEN,
    /** Reported done, and not yet accepted. */
    COMPLETED,
    /** Completed and accepted. */
    DONE,
    PAUSED,
    CANCELLED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static TaskStatus of(String code) {
        return Codes.read(TaskStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(TaskStatus.class);
    }
}
