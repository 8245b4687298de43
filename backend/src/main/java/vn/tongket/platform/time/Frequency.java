package vn.tongket.platform.time;

import com.fasterxml.jackson.annotation.JsonValue;

/** How often something is reported, from the coarsest to the finest. */
public enum Frequency {
    YEAR,
    NINE_MONTHS,
    HALF_YEAR,
    QUARTER,
    MONTH;

    @JsonValue
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether a figure of this frequency tells more often than {@code other} asks for. */
    public boolean finerThan(Frequency other) {
        return ordinal() > other.ordinal();
    }
}
