package vn.tongket.kernel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds text so that search ignores case, diacritics and the two spellings of i and y: "bac kan" finds "Bắc Kạn", "si
 * binh" finds "Sỹ Bình". Only for matching; what is shown is the official text.
 */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchText() {}

    /** The folded form. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('y', 'i');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /** Whether a text has no control characters but tabs and line ends; others neither database nor spreadsheet takes. */
    public static boolean printable(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
    }

    /** Text as it is stored: NFC, without white space at its ends. */
    public static String canonical(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
