package vn.tongket.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How often what is directed is to be done. */
public enum Recurrence {
    ONCE,
    ANNUAL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a code. */
    @JsonCreator
    public static Recurrence of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.join(", ", codes())));
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Recurrence::code).toList();
    }
}
