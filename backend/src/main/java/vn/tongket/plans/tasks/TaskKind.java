package vn.tongket.plans.tasks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** What a line of a plan is. */
public enum TaskKind {
    /** A heading over other lines; nobody leads it, and it is due when they are. */
    GROUP,
    TASK;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static TaskKind of(String code) {
        return Codes.read(TaskKind.class, code);
    }

    static List<String> codes() {
        return Codes.all(TaskKind.class);
    }
}
