package vn.tongket.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What became of a task. */
public enum TaskStatus {
    /** Neither done nor given up. */
    OPEN,
    DONE,
    CANCELLED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a code. */
    @JsonCreator
    public static TaskStatus of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.join(", ", codes())));
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(TaskStatus::code).toList();
    }
}
