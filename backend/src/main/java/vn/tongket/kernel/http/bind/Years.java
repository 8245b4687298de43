package vn.tongket.kernel.http.bind;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years in query parameters. */
public final class Years {

    private Years() {}

    /** Several years of a list, such as {@code 2022,2023}. */
    public static List<Integer> read(QueryReader reader, String name, @Nullable String value) {
        return reader.many(name, value, Years::parse, "2022");
    }

    /** A year of four digits. */
    public static Integer parse(String text) {
        if (!text.matches("(19|2\\d)\\d\\d")) {
            throw new IllegalArgumentException();
        }
        return Integer.valueOf(text);
    }

    /** The day on which codes beside these years are read: the last of the latest year, or today. */
    public static LocalDate lastDay(List<Integer> years, Clock clock) {
        return years.isEmpty() ? LocalDate.now(clock) : LocalDate.of(Collections.max(years), 12, 31);
    }
}
