package vn.tongket.kernel.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time over which something is to be done: a period, or several years as {@code 2023/2025}.
 *
 * @param text the canonical text
 */
public record PeriodSpan(String text) {

    private static final String FORMS = Period.FORMS + ", 2023/2025";
    private static final Pattern YEARS = Pattern.compile("((?:19|2\\d)\\d{2})/((?:19|2\\d)\\d{2})");

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException when the text has none of the forms
     */
    @JsonCreator
    public static PeriodSpan parse(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            if (years.group(1).compareTo(years.group(2)) >= 0) {
                throw new IllegalArgumentException(FORMS);
            }
            return new PeriodSpan(text);
        }
        try {
            return new PeriodSpan(Period.parse(text).text());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(FORMS, e);
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
