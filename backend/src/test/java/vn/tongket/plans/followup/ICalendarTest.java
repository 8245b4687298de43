package vn.tongket.plans.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What is written is read again by a parser of somebody else. */
class ICalendarTest {

    private static final Instant MIDNIGHT = Instant.parse("2023-01-08T17:00:00Z");

    private static TaskCalendar.Entry entry(String summary, String description, LocalDate day) {
        return new TaskCalendar.Entry("a@tongket", 3, day, summary, description, List.of("Kế hoạch, 2023"), false);
    }

    private static String written(TaskCalendar.Entry... entries) {
        return ICalendar.of(new TaskCalendar("Lịch; của tôi", MIDNIGHT, List.of(entries)));
    }

    static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue).orElse(null);
    }

    @Test
    void anotherParserReadsWhatWasMeant() {
        String summary = "T1 Đề án \"số\"; phần 1, 2 \\ 3: xong";
        String description = "dòng một\ndòng hai; hết, thật\\";
        Calendar calendar = parsed(written(entry(summary, description, LocalDate.of(2024, 2, 29))));
        calendar.validate();
        VEvent event = events(calendar).getFirst();
        assertThat(value(event, "SUMMARY")).isEqualTo(summary);
        assertThat(value(event, "DESCRIPTION")).isEqualTo(description);
        assertThat(value(event, "UID")).isEqualTo("a@tongket");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "DTSTART")).isEqualTo("20240229");
        assertThat(value(event, "DTEND")).isEqualTo("20240301");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20230108T170000Z");
        assertThat(value(event, "CATEGORIES")).isEqualTo("Kế hoạch\\, 2023");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(calendar.<Property>getProperty("X-WR-CALNAME").map(Property::getValue))
                .hasValue("Lịch; của tôi");
    }

    @Test
    void theYearEndsOnTheFirstDayOfTheNext() {
        VEvent event = events(parsed(written(entry("x", "y", LocalDate.of(2023, 12, 31)))))
                .getFirst();
        assertThat(value(event, "DTEND")).isEqualTo("20240101");
    }

    @Test
    void noLineIsLongerThanAllowedAndNoLetterIsTorn() {
        String summary = Stream.generate(() -> "ế𝔸ộ").limit(100).collect(Collectors.joining());
        String text = written(entry(summary, summary, LocalDate.of(2023, 6, 30)));
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        });
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\n\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(value(events(parsed(text)).getFirst(), "SUMMARY")).isEqualTo(summary);
    }

    @Test
    void whatNoTextMayHoldIsLeftOut() {
        String text = written(entry("a\u0007b\rc", "d\r\ne", LocalDate.of(2023, 6, 30)));
        VEvent event = events(parsed(text)).getFirst();
        assertThat(value(event, "SUMMARY")).isEqualTo("abc");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("d\ne");
    }

    @Test
    void aCalendarOfNothingIsOneToo() {
        assertThat(events(parsed(written()))).isEmpty();
    }
}
