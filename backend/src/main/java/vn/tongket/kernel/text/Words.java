package vn.tongket.kernel.text;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for people out of a bundle of {@code messages/}, in one language; places in braces are filled by name. */
public final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The words of a bundle.
     *
     * @param bundle its name, such as {@code messages.verification}
     */
    public static Words of(String bundle, Locale locale) {
        return new Words(ResourceBundle.getBundle(bundle, locale));
    }

    /** The words of a key that mention nothing. */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** The words of a key, with what they mention put in its places; a place that nothing is known of stays as it is. */
    public String text(String key, Map<String, ?> mentioned) {
        return PLACE.matcher(text(key)).replaceAll(place -> {
            Object value = mentioned.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : value.toString());
        });
    }
}
