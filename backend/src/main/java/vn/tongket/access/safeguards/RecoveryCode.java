package vn.tongket.access.safeguards;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tongket.kernel.security.Secret;

/** Codes that take the place of the telephone, each once: 120 random bits, so that a plain SHA-256 of them is enough to keep. */
final class RecoveryCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER = 10;
    private static final int BYTES = 15;
    private static final String GROUPS = "(?<=\\G.{4})(?=.)";

    private RecoveryCode() {}

    static List<String> ten() {
        return Stream.generate(RecoveryCode::one).limit(NUMBER).toList();
    }

    private static String one() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return String.join("-", Base32.encode(bytes).toLowerCase(Locale.ROOT).split(GROUPS));
    }

    /** What is kept of one, however it is typed. */
    static String hash(String code) {
        return Secret.hash(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
