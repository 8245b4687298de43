package vn.tongket.publication.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param path its path
 * @param day the day that its address names, or null
 * @param locale the language that its address names, else Vietnamese; only the check of a certificate speaks both before
 *     any script runs
 * @param client address of the client
 */
record PageAddress(String path, @Nullable String day, Locale locale, String client) {

    private static final Pattern CERTIFICATE = Pattern.compile("/xac-minh/(?<serial>[^/]+)");

    /** The serial that is to be checked, where this is the page to which the code on a certificate leads. */
    Optional<String> serial() {
        Matcher certificate = CERTIFICATE.matcher(path);
        return certificate.matches() ? Optional.of(certificate.group("serial")) : Optional.empty();
    }
}
