package vn.tongket.platform.http;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of problems in Vietnamese and English; each code has a title line and, where it says more, a detail line. */
final class ProblemWords {

    static final String BUNDLE = "messages.problems";

    private ProblemWords() {}

    static String title(String code, Locale locale) {
        return text(code, locale);
    }

    static String detail(String code, List<Object> arguments, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        String key = code + ".detail";
        return fill(bundle.containsKey(key) ? bundle.getString(key) : text(code, locale), arguments);
    }

    static String message(Fault fault, Locale locale) {
        return fill(text(fault.code(), locale), fault.arguments());
    }

    private static String text(String code, Locale locale) {
        try {
            return ResourceBundle.getBundle(BUNDLE, locale).getString(code);
        } catch (MissingResourceException e) {
            return code;
        }
    }

    private static String fill(String text, List<Object> arguments) {
        String filled = text;
        for (int i = 0; i < arguments.size(); i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments.get(i)));
        }
        return filled;
    }
}
