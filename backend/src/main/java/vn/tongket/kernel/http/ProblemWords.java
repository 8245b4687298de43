package vn.tongket.kernel.http;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of problems in Vietnamese and English; each code has a title line and, where it says more, a detail line. */
public final class ProblemWords {

    static final String BUNDLE = "messages.problems";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private ProblemWords() {}

    static String title(String code, Locale locale) {
        return text(code, locale);
    }

    static String detail(String code, List<Object> arguments, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        String key = code + ".detail";
        return fill(bundle.containsKey(key) ? bundle.getString(key) : text(code, locale), arguments);
    }

    /** A fault is told in one line: the detail where there is one, else the title. */
    public static String message(Fault fault, Locale locale) {
        return detail(fault.code(), fault.arguments(), locale);
    }

    private static String text(String code, Locale locale) {
        try {
            return ResourceBundle.getBundle(BUNDLE, locale).getString(code);
        } catch (MissingResourceException e) {
            return code;
        }
    }

    /** In one pass, so that what a caller wrote is never taken for a place to fill. */
    private static String fill(String text, List<Object> arguments) {
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(
                    index < arguments.size() ? String.valueOf(arguments.get(index)) : place.group());
        });
    }
}
