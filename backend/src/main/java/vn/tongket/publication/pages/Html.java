package vn.tongket.publication.pages;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tongket.kernel.time.ClockProducer;

/** Text, numbers and dates as a Vietnamese page shows them. */
final class Html {

    static final Locale VIETNAM = Locale.of("vi", "VN");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final int MOST_DECIMALS = 20;

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** {@code 1.234.567,89}, with as many decimals as there are. */
    static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(VIETNAM));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value.stripTrailingZeros());
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 26/12/2022 14:05} by the clock on the office's wall. */
    static String instant(Instant instant) {
        return INSTANT.format(instant.atZone(ClockProducer.ZONE));
    }
}
