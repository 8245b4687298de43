package vn.tongket.plans.followup;

import java.util.Locale;
import java.util.Map;
import vn.tongket.kernel.text.Words;

/** The words of calendars and digests in Vietnamese and English, {@code messages/followup_*.properties}. */
final class FollowupWords {

    static final String BUNDLE = "messages.followup";

    private FollowupWords() {}

    /** The words of a key, with what they mention put in its places. */
    static String of(String key, Locale locale, Map<String, String> data) {
        return Words.of(BUNDLE, locale).text(key, data);
    }

    /** The words of a key that mention nothing. */
    static String of(String key, Locale locale) {
        return Words.of(BUNDLE, locale).text(key);
    }
}
