package vn.tongket.indicators.analytics.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;

/**
 * The periods that a caller asks for: named ones, ranges, or the last so many.
 *
 * @param named those that are named
 * @param last how many of the last ones; null where they are named or all are wanted
 */
record AskedPeriods(List<Period> named, @Nullable LastPeriods last) {

    /** What a caller may write, for messages. */
    static final String FORMS = Period.FORMS + ", 2022-01..2022-12, last:12";

    /** More periods than these are not named by a range. */
    static final int MOST = 240;

    private static final Pattern LAST = Pattern.compile("last:([1-9]\\d{0,2})");

    private record Word(List<Period> periods, int last) {}

    static AskedPeriods read(QueryReader reader, @Nullable String period, @Nullable String freq) {
        List<Word> words = reader.many("period", period, AskedPeriods::word, FORMS);
        Frequency frequency = reader.one(
                "freq",
                freq,
                code -> Codes.read(Frequency.class, code),
                "month, quarter, half-year, nine-months, year");
        List<Period> named = words.stream()
                .flatMap(word -> word.periods().stream())
                .distinct()
                .toList();
        int last = words.stream().mapToInt(Word::last).max().orElse(0);
        if (last > 0 && !named.isEmpty()) {
            reader.add(Fault.of("period", "query.not-together", "last:" + last));
        }
        if (last == 0 && freq != null) {
            reader.add(Fault.of("freq", "query.required", "period=last:…"));
        }
        return new AskedPeriods(named, last == 0 ? null : new LastPeriods(last, frequency));
    }

    private static Word word(String text) {
        Matcher last = LAST.matcher(text);
        if (last.matches()) {
            return new Word(List.of(), atMost(Integer.parseInt(last.group(1))));
        }
        int dots = text.indexOf("..");
        return dots < 0
                ? new Word(List.of(Period.parse(text)), 0)
                : new Word(range(Period.parse(text.substring(0, dots)), Period.parse(text.substring(dots + 2))), 0);
    }

    private static int atMost(int number) {
        if (number > MOST) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static List<Period> range(Period first, Period last) {
        if (first.frequency() != last.frequency() || first.compareTo(last) > 0) {
            throw new IllegalArgumentException();
        }
        List<Period> periods = new ArrayList<>();
        for (Period each = last; each.compareTo(first) >= 0; each = each.previous()) {
            periods.addFirst(each);
            atMost(periods.size());
        }
        return periods;
    }
}
