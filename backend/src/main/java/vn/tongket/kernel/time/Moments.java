package vn.tongket.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Reads days and instants as callers write them. Years have four digits: longer ones Java takes and the database does not. */
public final class Moments {

    private static final String FOUR_DIGITS = "(?!0000)\\d{4}-.*";

    private Moments() {}

    /**
     * A day, {@code 2022-12-26}.
     *
     * @throws DateTimeParseException when it is none
     */
    public static LocalDate day(String text) {
        return LocalDate.parse(withPlainYear(text));
    }

    /**
     * An instant, {@code 2022-12-26T00:00:00Z} or with an offset.
     *
     * @throws DateTimeParseException when it is none
     */
    public static Instant instant(String text) {
        return OffsetDateTime.parse(withPlainYear(text)).toInstant();
    }

    private static String withPlainYear(String text) {
        if (!text.matches(FOUR_DIGITS)) {
            throw new DateTimeParseException("a year has four digits", text, 0);
        }
        return text;
    }
}
