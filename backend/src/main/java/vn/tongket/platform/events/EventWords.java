package vn.tongket.platform.events;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of events in Vietnamese and English, {@code messages/events_*.properties}. */
final class EventWords {

    static final String BUNDLE = "messages.events";

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private EventWords() {}

    static String subject(Event event, Locale locale) {
        return text(event, ".subject", locale);
    }

    static String body(Event event, Locale locale) {
        return text(event, ".text", locale);
    }

    private static String text(Event event, String part, Locale locale) {
        String words = ResourceBundle.getBundle(BUNDLE, locale).getString(event.type() + part);
        Map<String, String> data = event.data();
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(data.getOrDefault(place.group(1), place.group())));
    }
}
