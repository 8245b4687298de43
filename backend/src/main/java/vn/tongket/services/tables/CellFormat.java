package vn.tongket.services.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a spreadsheet shows a number (ECMA-376, part 1, 18.8.30), as far as it changes what a reader takes it for: digits after
 * the point, percent, dates, thousands left out.
 */
final class CellFormat {

    /** Of a number Excel keeps fifteen digits; what follows them comes from binary fractions. */
    private static final MathContext EXCEL = new MathContext(15);

    /** Words in quotes, letters behind a backslash, blanks as wide as a letter, filling, and what stands in brackets. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("[0#?,]*[0#?](?:\\.([0#?]*))?(,*)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** The day before the first one, as if 1900 had been a leap year; of days before March 1900 nobody asks. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private CellFormat() {}

    /**
     * What a reader of a sheet sees of a number.
     *
     * @param format as the workbook has it, or null for none
     */
    static ShownNumber shown(BigDecimal number, @Nullable String format, boolean since1904) {
        BigDecimal exact = number.round(EXCEL);
        if (format == null || format.equalsIgnoreCase("General") || format.equals("@")) {
            return ShownNumber.plain(exact);
        }
        String section = format.split(";", 2)[0];
        String bare = WORDS.matcher(section).replaceAll("");
        if (ELAPSED.matcher(section).find() || DATE.matcher(bare).find()) {
            return new ShownNumber(exact, ShownNumber.Kind.DATE, day(exact, since1904));
        }
        return shownByDigits(exact, bare);
    }

    private static ShownNumber shownByDigits(BigDecimal exact, String bare) {
        Matcher digits = DIGITS.matcher(bare);
        boolean otherwise =
                !digits.find() || bare.contains("/") || bare.toUpperCase().contains("E");
        boolean percent = bare.contains("%");
        BigDecimal seen = percent ? exact.movePointRight(2) : exact;
        if (otherwise) {
            return of(seen, percent);
        }
        String places = digits.group(1) == null ? "" : digits.group(1);
        BigDecimal rounded = seen.setScale(places.length(), RoundingMode.HALF_UP);
        int thousands = digits.group(2).length();
        return thousands == 0
                ? of(rounded, percent)
                : new ShownNumber(
                        exact,
                        ShownNumber.Kind.THOUSANDS_LEFT_OUT,
                        exact.movePointLeft(3 * thousands)
                                .setScale(places.length(), RoundingMode.HALF_UP)
                                .toPlainString());
    }

    private static ShownNumber of(BigDecimal seen, boolean percent) {
        return percent
                ? new ShownNumber(seen, ShownNumber.Kind.PERCENT, seen.toPlainString() + "%")
                : ShownNumber.plain(seen);
    }

    private static String day(BigDecimal number, boolean since1904) {
        boolean aDay = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        return aDay
                ? (since1904 ? DAY_ZERO_OF_1904 : DAY_ZERO)
                        .plusDays(number.longValue())
                        .format(DAY)
                : number.toPlainString();
    }
}
