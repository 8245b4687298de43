package vn.tongket.kernel.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A reporting period in SDMX form: {@code 2022}, {@code 2022-S1}, {@code 2022-Q4}, {@code 2022-12} and, for nine
 * months, {@code 2022-01-01/P9M}.
 *
 * @param text the canonical text
 * @param frequency how long it is
 * @param firstMonth its first calendar month
 * @param months its length in months
 */
public record Period(String text, Frequency frequency, YearMonth firstMonth, int months) implements Comparable<Period> {

    /** The forms a caller may write, for messages. */
    public static final String FORMS = "2022, 2022-S1, 2022-Q4, 2022-12, 2022-01-01/P9M";

    private static final Pattern GRAMMAR = Pattern.compile(
            "(?<year>(?:19|2\\d)\\d{2})(?:-(?:S(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2]))|"
                    + "(?<nine>-01-01/P9M))?");

    /** Those that were read before. The grammar allows some twenty thousand, and each request reads a few. */
    private static final Map<String, Period> KNOWN = new ConcurrentHashMap<>();

    /** A whole year. */
    public static Period ofYear(int year) {
        return parse(String.format("%04d", year));
    }

    /**
     * Reads a period.
     *
     * @throws IllegalArgumentException when the text is none of {@link #FORMS}
     */
    @JsonCreator
    public static Period parse(String text) {
        return KNOWN.computeIfAbsent(text, Period::read);
    }

    private static Period read(String text) {
        Matcher m = GRAMMAR.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(FORMS);
        }
        int year = Integer.parseInt(m.group("year"));
        if (m.group("half") != null) {
            return of(text, Frequency.HALF_YEAR, year, 6 * Integer.parseInt(m.group("half")) - 5, 6);
        }
        if (m.group("quarter") != null) {
            return of(text, Frequency.QUARTER, year, 3 * Integer.parseInt(m.group("quarter")) - 2, 3);
        }
        if (m.group("month") != null) {
            return of(text, Frequency.MONTH, year, Integer.parseInt(m.group("month")), 1);
        }
        return m.group("nine") != null
                ? of(text, Frequency.NINE_MONTHS, year, 1, 9)
                : of(text, Frequency.YEAR, year, 1, 12);
    }

    private static Period of(String text, Frequency frequency, int year, int firstMonth, int months) {
        return new Period(text, frequency, YearMonth.of(year, firstMonth), months);
    }

    /** The period before, of the same length. */
    public Period previous() {
        int steps = frequency == Frequency.NINE_MONTHS ? 12 : months;
        return starting(frequency, firstMonth.minusMonths(steps));
    }

    /** The same period a year earlier. */
    public Period yearEarlier() {
        return starting(frequency, firstMonth.minusYears(1));
    }

    /** The shorter periods that it is made of; empty where they do not fill it. */
    public List<Period> dividedInto(Frequency shorter) {
        if (!shorter.finerThan(frequency) || shorter == Frequency.NINE_MONTHS || months % shorter.months() != 0) {
            return List.of();
        }
        return IntStream.range(0, months / shorter.months())
                .mapToObj(i -> starting(shorter, firstMonth.plusMonths((long) i * shorter.months())))
                .toList();
    }

    /**
     * The ways to put it together from shorter periods: from ones that are alike and, of nine months and of a year, from a
     * longer one and the quarter after it.
     */
    public List<List<Period>> cuts() {
        Stream<List<Period>> alike =
                Stream.of(Frequency.values()).map(this::dividedInto).filter(parts -> !parts.isEmpty());
        Stream<List<Period>> uneven = switch (frequency) {
            case YEAR -> Stream.of(withLastQuarter(Frequency.NINE_MONTHS));
            case NINE_MONTHS -> Stream.of(withLastQuarter(Frequency.HALF_YEAR));
            default -> Stream.of();
        };
        return Stream.concat(alike, uneven).toList();
    }

    private List<Period> withLastQuarter(Frequency longer) {
        return List.of(
                starting(longer, firstMonth), starting(Frequency.QUARTER, firstMonth.plusMonths(longer.months())));
    }

    /** The period of a length that a month lies in. */
    public static Period of(Frequency frequency, YearMonth month) {
        int into = frequency == Frequency.NINE_MONTHS
                ? month.getMonthValue() - 1
                : (month.getMonthValue() - 1) % frequency.months();
        return starting(frequency, month.minusMonths(into));
    }

    private static Period starting(Frequency frequency, YearMonth first) {
        int place = (first.getMonthValue() - 1) / frequency.months() + 1;
        String year = padded(first.getYear(), 4);
        String text = switch (frequency) {
            case YEAR -> year;
            case NINE_MONTHS -> year + "-01-01/P9M";
            case HALF_YEAR -> year + "-S" + place;
            case QUARTER -> year + "-Q" + place;
            case MONTH -> year + "-" + padded(place, 2);
        };
        return new Period(text, frequency, first, frequency.months());
    }

    /** Periods are divided again and again where figures are made, and a format would be read each time. */
    private static String padded(int number, int digits) {
        String text = String.valueOf(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** The year it lies in. */
    public int year() {
        return firstMonth.getYear();
    }

    /** Its first day under a basis; a basis that the source does not state is read as the calendar. */
    public LocalDate firstDay(PeriodBasis basis) {
        LocalDate first = firstMonth.atDay(1);
        return basis == PeriodBasis.DECREE_09 ? first.minusMonths(1).withDayOfMonth(15) : first;
    }

    /** Its last day under a basis, counted in. */
    public LocalDate lastDay(PeriodBasis basis) {
        return basis.lastDayOf(firstMonth.plusMonths(months - 1L).atEndOfMonth());
    }

    /** The calendar day on which codes and names in an address that names this period are read. */
    public LocalDate lastDay() {
        return lastDay(PeriodBasis.CALENDAR);
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = lastDay().compareTo(other.lastDay());
        return byEnd != 0 ? byEnd : Integer.compare(months, other.months);
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
