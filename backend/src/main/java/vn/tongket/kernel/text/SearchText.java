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
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\p{Cs}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchText() {}

    /** The folded form. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('y', 'i');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /**
     * Whether a text has no control characters but tabs and line ends, and no half of a character: neither database nor
     * spreadsheet takes those.
     */
    public static boolean printable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r'));
    }

    /**
     * Whether a text is one line of what can be seen: without control characters of any kind and without those that turn
     * the direction of writing, which make a name look like another one.
     */
    public static boolean oneLine(String text) {
        return !BREAKS.matcher(text).find() && !HIDDEN.matcher(text).find();
    }

    /** What of a text is one line: breaks become a space, what cannot be seen goes. */
    public static String inOneLine(String text) {
        String broken = BREAKS.matcher(text).replaceAll(" ");
        return canonical(HIDDEN.matcher(broken).replaceAll(""));
    }

    /** Text as it is stored: NFC, without white space at its ends. */
    public static String canonical(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
