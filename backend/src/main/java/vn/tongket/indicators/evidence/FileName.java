package vn.tongket.indicators.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file as it is kept: NFC, with its Vietnamese letters, without folders, control characters or characters
 * that change the direction of writing, and not too long.
 */
record FileName(String text) {

    static final int MAX_LENGTH = 200;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9 ._()+-]");

    /** The cleaned name; empty where nothing is left of it. */
    static Optional<FileName> clean(@Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        String name = FOLDERS.matcher(given).replaceFirst("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
        name = EDGES.matcher(name).replaceAll("");
        return name.isEmpty() ? Optional.empty() : Optional.of(new FileName(shortened(name)));
    }

    /** A long name loses the end of its stem, never its extension. */
    private static String shortened(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= MAX_LENGTH / 2 ? name.substring(dot) : "";
        int end = MAX_LENGTH - extension.length();
        int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, whole).strip() + extension;
    }

    /** What stands after the last dot, in lower case; empty without one. */
    String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The header that makes a browser keep a file instead of showing it (RFC 6266), the name in full and in plain letters. */
    String attachment() {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain() + "\"; filename*=UTF-8''" + encoded;
    }

    private String plain() {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return NOT_PLAIN.matcher(bare).replaceAll("_");
    }
}
