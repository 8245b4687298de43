package vn.tongket.kernel.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** How often something is reported, from the coarsest to the finest. */
public enum Frequency {
    YEAR(12),
    NINE_MONTHS(9),
    HALF_YEAR(6),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** How many months a period has. */
    public int months() {
        return months;
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static Frequency of(String code) {
        return Codes.read(Frequency.class, code);
    }

    /** Whether a figure of this frequency tells more often than {@code other} asks for. */
    public boolean finerThan(Frequency other) {
        return ordinal() > other.ordinal();
    }
}
