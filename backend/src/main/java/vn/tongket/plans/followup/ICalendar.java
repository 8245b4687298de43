package vn.tongket.plans.followup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes calendars as iCalendar (RFC 5545): lines of at most 75 octets that end with CRLF, texts escaped, whole days
 * without a time zone.
 */
final class ICalendar {

    static final String MEDIA_TYPE = "text/calendar";

    private static final int LINE_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder written = new StringBuilder();

    private ICalendar() {}

    static String of(TaskCalendar calendar) {
        return new ICalendar().write(calendar);
    }

    private String write(TaskCalendar calendar) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Tong Ket//Tasks//VI");
        line("CALSCALE:GREGORIAN");
        line("NAME:" + text(calendar.name()));
        line("X-WR-CALNAME:" + text(calendar.name()));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        String stamp = MOMENT.format(calendar.madeAt());
        calendar.entries().forEach(entry -> event(entry, stamp));
        line("END:VCALENDAR");
        return written.toString();
    }

    private void event(TaskCalendar.Entry entry, String stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + text(entry.uid()));
        line("DTSTAMP:" + stamp);
        line("SEQUENCE:" + entry.sequence());
        line("DTSTART;VALUE=DATE:" + day(entry.day()));
        line("DTEND;VALUE=DATE:" + day(entry.day().plusDays(1)));
        line("SUMMARY:" + text(entry.summary()));
        line("DESCRIPTION:" + text(entry.description()));
        if (!entry.categories().isEmpty()) {
            line("CATEGORIES:"
                    + entry.categories().stream().map(ICalendar::text).collect(Collectors.joining(",")));
        }
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A text as a value: what would end it is escaped, and what no text may hold is left out. */
    private static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n").chars().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').append((char) letter);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (letter >= ' ' && letter != 0x7f || letter == '\t') {
                        escaped.append((char) letter);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** A line, folded so that no part is longer than allowed and no letter is torn apart. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int letter = content.codePointAt(at);
            String written8 = Character.toString(letter);
            int size = written8.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                written.append("\r\n ");
                octets = 1;
            }
            written.append(written8);
            octets += size;
            at += Character.charCount(letter);
        }
        written.append("\r\n");
    }
}
