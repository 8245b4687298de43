package vn.tongket.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with the parameters OWASP recommends (19 MiB, two passes, one lane), kept in the usual text form, so that
 * parameters can be raised later without losing old passwords.
 */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** What a sign-in with an unknown name is compared with, so that it takes as long as one with a known name. */
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {}

    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        MEMORY_KIB,
                        PASSES,
                        LANES,
                        encode(salt),
                        encode(derive(password, salt, MEMORY_KIB, PASSES, LANES)));
    }

    /** The same digest each time; for comparing two requests, not for keeping passwords. */
    static String digest(String password, String salt) {
        byte[] salted = ("request " + salt).getBytes(StandardCharsets.UTF_8);
        return encode(derive(
                password, Arrays.copyOf(salted, Math.max(salted.length, SALT_BYTES)), MEMORY_KIB, PASSES, LANES));
    }

    static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        String[] parameters = parts[3].split("[=,]");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] actual = derive(
                password,
                salt,
                Integer.parseInt(parameters[1]),
                Integer.parseInt(parameters[3]),
                Integer.parseInt(parameters[5]));
        return MessageDigest.isEqual(expected, actual);
    }

    static void matchNobody(String password) {
        matches(password, NOBODY);
    }

    private static byte[] derive(String password, byte[] salt, int memory, int passes, int lanes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
