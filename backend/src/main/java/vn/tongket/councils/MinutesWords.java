package vn.tongket.councils;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of minutes in Vietnamese and English, {@code messages/councils_*.properties}. */
final class MinutesWords {

    static final String BUNDLE = "messages.councils";

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final ResourceBundle words;

    MinutesWords(Locale locale) {
        this.words = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** The words of a key, with what they mention put in its places. */
    String of(String key, Map<String, Object> data) {
        return PLACE.matcher(words.getString(key))
                .replaceAll(place ->
                        Matcher.quoteReplacement(String.valueOf(data.getOrDefault(place.group(1), place.group()))));
    }

    /** The words of a key that mention nothing. */
    String of(String key) {
        return of(key, Map.of());
    }
}
