package vn.tongket.plans.amendments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.SearchText;

/**
 * A deadline as offices write it in the column "Thời gian": {@code 30/06/2023}, {@code Tháng 6/2023},
 * {@code Quý II/2023}, {@code Năm 2023}, {@code Thường xuyên}, {@code Không thời hạn}; a period over which something runs
 * stands in brackets. Without a year the plan's is meant.
 *
 * @param due the last day of what is named, or null
 * @param precision how exactly it is stated, or null where it is not
 * @param period the period in brackets, or null
 */
record AnnexDue(
        @Nullable LocalDate due,
        @Nullable String precision,
        @Nullable String period) {

    static final String FORMS =
            "30/06/2023, Tháng 6/2023, Quý II/2023, Năm 2023, Thường xuyên, Không thời hạn, (2023/2025)";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
    private static final int MONTHS_OF_QUARTER = 3;

    /** Day zero of spreadsheets. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private static final int EARLIEST_SERIAL = 20_000;
    private static final int LATEST_SERIAL = 80_000;

    private static final String YEAR = "(?: ?(?:[/.-]|nam) ?(\\d{4}))?";
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");
    private static final Pattern ON_DAY =
            Pattern.compile("(?:truoc |den )?(?:ngai )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern IN_MONTH = Pattern.compile("(?:thang |t)(\\d{1,2})" + YEAR);
    private static final Pattern IN_QUARTER = Pattern.compile("(?:qui |q)(iv|i{1,3}|[1-4])" + YEAR);
    private static final Pattern IN_YEAR = Pattern.compile("(?:trong )?(?:ca )?(?:nam )?(\\d{4})|(?:trong |ca )?nam");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.0+)?");

    /** The words of a deadline. */
    static String text(@Nullable LocalDate due, @Nullable String precision, @Nullable String period) {
        String words = due == null ? undated(precision) : dated(due, String.valueOf(precision));
        return words.isEmpty() && period != null ? "(" + period + ")" : words;
    }

    private static String undated(@Nullable String precision) {
        return switch (precision) {
            case "regularly" -> "Thường xuyên";
            case "none" -> "Không thời hạn";
            case null, default -> "";
        };
    }

    private static String dated(LocalDate due, String precision) {
        return switch (precision) {
            case "month" -> "Tháng " + due.getMonthValue() + "/" + due.getYear();
            case "quarter" ->
                "Quý " + QUARTERS.get((due.getMonthValue() - 1) / MONTHS_OF_QUARTER) + "/" + due.getYear();
            case "year" -> "Năm " + due.getYear();
            default -> due.format(DAY);
        };
    }

    /**
     * Reads what somebody wrote.
     *
     * @param year that of the plan
     * @throws IllegalArgumentException when it has none of the forms
     */
    static AnnexDue parse(String text, int year) {
        if (text.isEmpty()) {
            return new AnnexDue(null, null, null);
        }
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            return new AnnexDue(null, null, brackets.group(1).strip());
        }
        String folded = SearchText.fold(text).replaceFirst("[.;,]$", "").toLowerCase(Locale.ROOT);
        return switch (folded) {
            case "thuong xuien" -> new AnnexDue(null, "regularly", null);
            case "khong thoi han" -> new AnnexDue(null, "none", null);
            default -> calendar(folded, year);
        };
    }

    private static AnnexDue calendar(String text, int year) {
        try {
            Matcher day = ON_DAY.matcher(text);
            if (day.matches()) {
                return onDay(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
            }
            Matcher iso = ISO_DAY.matcher(text);
            if (iso.matches()) {
                return onDay(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            return lessExact(text, year);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(FORMS, e);
        }
    }

    private static AnnexDue lessExact(String text, int year) {
        Matcher month = IN_MONTH.matcher(text);
        if (month.matches()) {
            return lastOf(YearMonth.of(yearOf(month.group(2), year), number(month, 1)), "month");
        }
        Matcher quarter = IN_QUARTER.matcher(text);
        if (quarter.matches()) {
            return lastOf(
                    YearMonth.of(yearOf(quarter.group(2), year), MONTHS_OF_QUARTER * quarter(quarter.group(1))),
                    "quarter");
        }
        if (SERIAL.matcher(text).matches()) {
            return serial(Integer.parseInt(text.replaceFirst("\\..*", "")));
        }
        Matcher whole = IN_YEAR.matcher(text);
        if (whole.matches()) {
            return lastOf(YearMonth.of(yearOf(whole.group(1), year), 12), "year");
        }
        throw new IllegalArgumentException(FORMS);
    }

    /** A day that a spreadsheet made a number. */
    private static AnnexDue serial(int days) {
        if (days < EARLIEST_SERIAL || days > LATEST_SERIAL) {
            throw new IllegalArgumentException(FORMS);
        }
        return onDay(SPREADSHEET_EPOCH.plusDays(days));
    }

    private static AnnexDue onDay(LocalDate day) {
        return new AnnexDue(day, "day", null);
    }

    private static AnnexDue lastOf(YearMonth month, String precision) {
        return new AnnexDue(month.atEndOfMonth(), precision, null);
    }

    private static int quarter(String text) {
        int place = QUARTERS.indexOf(text.toUpperCase(Locale.ROOT));
        return place < 0 ? Integer.parseInt(text) : place + 1;
    }

    private static int yearOf(@Nullable String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
