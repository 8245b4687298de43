package vn.tongket.access.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.SearchText;

/**
 * What a new password may not be, after NIST SP 800-63B and OWASP ASVS 5 (V6.2): too short, one that is guessed first, or
 * the sign-in name. No kinds of characters are asked for, and no password runs out.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final String LIST = "/passwords/common.txt";
    private static final int DIFFERENT_CHARACTERS = 5;
    private static final int SHORTEST_NAME = 4;
    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    static List<Fault> faults(String pointer, String password, String username) {
        String normal = Passwords.normal(password);
        if (normal.codePointCount(0, normal.length()) < SHORTEST) {
            return List.of(Fault.at(pointer, "password.too-short", SHORTEST));
        }
        if (guessedFirst(folded(normal))) {
            return List.of(Fault.at(pointer, "password.common"));
        }
        if (username.length() >= SHORTEST_NAME
                && normal.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            return List.of(Fault.at(pointer, "password.has-username"));
        }
        return List.of();
    }

    /** A common password, or one with digits and marks around it, or few characters again and again, or one after the other. */
    private static boolean guessedFirst(String folded) {
        String word = folded.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return COMMON.contains(folded)
                || COMMON.contains(word)
                || folded.chars().distinct().count() < DIFFERENT_CHARACTERS
                || counts(folded);
    }

    private static String folded(String password) {
        return SearchText.fold(password).replace(" ", "");
    }

    private static boolean counts(String text) {
        int step = text.charAt(1) - text.charAt(0);
        for (int i = 1; i < text.length(); i++) {
            int next = text.charAt(i) - text.charAt(i - 1);
            boolean over = Math.abs(next) == 9 && next == -9 * step;
            if (Math.abs(step) != 1 || (next != step && !over)) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            return lines.lines().map(PasswordRules::folded).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
