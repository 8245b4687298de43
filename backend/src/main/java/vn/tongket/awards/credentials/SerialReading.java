package vn.tongket.awards.credentials;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a serial as people copy it from paper (Crockford's base 32): in small letters, with or without dashes and spaces,
 * and with O for 0, and I or L for 1.
 */
final class SerialReading {

    private static final Pattern SERIAL = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
    private static final Pattern GROUPS = Pattern.compile("(.{4})(?!$)");

    private SerialReading() {}

    /** The serial as it is printed; empty for what cannot be one. */
    static Optional<String> of(String text) {
        String letters = text.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SERIAL.matcher(letters).matches()
                ? Optional.of(GROUPS.matcher(letters).replaceAll("$1-"))
                : Optional.empty();
    }
}
