package vn.tongket.indicators.analytics.asking;

import java.time.LocalDate;
import vn.tongket.kernel.time.Moments;

/** In the units of which day figures are shown. */
public sealed interface Boundaries {

    /** What a caller may write, for messages. */
    String FORMS = "as-reported, current, 2025-07-01";

    /** Each period in the units of its own last day. */
    record AsReported() implements Boundaries {}

    /** All periods in the units of today. */
    record Current() implements Boundaries {}

    /** All periods in the units of one day. */
    record On(LocalDate day) implements Boundaries {}

    /** As a caller would write it. */
    default String text() {
        return switch (this) {
            case AsReported() -> "as-reported";
            case Current() -> "current";
            case On(LocalDate day) -> day.toString();
        };
    }

    /**
     * Reads what a caller wrote.
     *
     * @throws java.time.format.DateTimeParseException when it is none of {@link #FORMS}
     */
    static Boundaries parse(String text) {
        return switch (text) {
            case "as-reported" -> new AsReported();
            case "current" -> new Current();
            default -> new On(Moments.day(text));
        };
    }
}
