package vn.tongket.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a unit stands in the hierarchy. An organisation may belong to a unit of any level. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE,
    ORGANISATION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All codes, from the top. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Level::code).toList();
    }

    /** Reads a code. */
    @JsonCreator
    public static Level of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.join(", ", codes())));
    }

    /** Whether a unit of this level may stand directly below one of {@code parent}. */
    boolean fitsBelow(Level parent) {
        return this == ORGANISATION || (parent != ORGANISATION && parent.ordinal() < ordinal());
    }
}
