package vn.tongket.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which way is better. */
public enum Direction {
    /** More is better. */
    HIGHER_IS_BETTER,
    /** Less is better. */
    LOWER_IS_BETTER,
    /** Neither. */
    NEUTRAL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a code. */
    @JsonCreator
    public static Direction of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Arrays.stream(values()).map(Direction::code).collect(Collectors.joining(", "))));
    }
}
