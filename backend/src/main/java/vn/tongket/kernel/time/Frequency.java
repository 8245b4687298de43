package vn.tongket.kernel.time;

import vn.tongket.kernel.text.Coded;

/** How often something is reported, from the coarsest to the finest. */
public enum Frequency implements Coded {
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

    /** Whether a figure of this frequency tells more often than {@code other} asks for. */
    public boolean finerThan(Frequency other) {
        return ordinal() > other.ordinal();
    }
}
