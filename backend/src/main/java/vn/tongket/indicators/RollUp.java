package vn.tongket.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How values of parts become the value of the whole; the indicator's own rule, in space and in time. */
public enum RollUp {
    /** They add up. */
    SUM,
    /** Numerators and denominators add up. */
    RATIO_OF_SUMS,
    /** Mean by weight. */
    WEIGHTED_MEAN,
    /** Plain mean. */
    MEAN,
    /** The last one counts. */
    LAST,
    /** The greatest. */
    MAX,
    /** The smallest. */
    MIN,
    /** How many there are. */
    COUNT,
    /** They do not roll up. */
    NONE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a code. */
    @JsonCreator
    public static RollUp of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Arrays.stream(values()).map(RollUp::code).collect(Collectors.joining(", "))));
    }
}
