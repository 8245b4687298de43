package vn.tongket.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How an open task stands on a day; derived from its due date, never stored. */
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
    OVERDUE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a code. */
    @JsonCreator
    public static Timing of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.join(", ", codes())));
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Timing::code).toList();
    }
}
