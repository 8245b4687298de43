package vn.tongket.platform.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How often something is reported, from the coarsest to the finest. */
public enum Frequency {
    YEAR,
    NINE_MONTHS,
    HALF_YEAR,
    QUARTER,
    MONTH;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a code. */
    @JsonCreator
    public static Frequency of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Arrays.stream(values()).map(Frequency::code).collect(Collectors.joining(", "))));
    }

    /** Whether a figure of this frequency tells more often than {@code other} asks for. */
    public boolean finerThan(Frequency other) {
        return ordinal() > other.ordinal();
    }
}
