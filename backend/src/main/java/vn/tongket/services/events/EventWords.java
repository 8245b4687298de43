package vn.tongket.services.events;

import java.util.Locale;
import vn.tongket.kernel.text.Words;

/** The words of events in Vietnamese and English, {@code messages/events_*.properties}. */
public final class EventWords {

    static final String BUNDLE = "messages.events";

    private EventWords() {}

    /** In a line. */
    public static String subject(Event event, Locale locale) {
        return text(event, ".subject", locale);
    }

    /** With what goes with it. */
    public static String body(Event event, Locale locale) {
        return text(event, ".text", locale);
    }

    private static String text(Event event, String part, Locale locale) {
        return Words.of(BUNDLE, locale).text(event.type() + part, event.data());
    }
}
