package vn.tongket.followup;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of calendars and digests in Vietnamese and English, {@code messages/followup_*.properties}. */
final class FollowupWords {

    static final String BUNDLE = "messages.followup";

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private FollowupWords() {}

    /** The words of a key, with what they mention put in its places. */
    static String of(String key, Locale locale, Map<String, String> data) {
        String words = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(data.getOrDefault(place.group(1), place.group())));
    }

    /** The words of a key that mention nothing. */
    static String of(String key, Locale locale) {
        return of(key, locale, Map.of());
    }
}
