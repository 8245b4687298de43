package vn.tongket.access.accounts;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Argon2id, kept in the usual text form with its parameters, so that these can be raised later: hashes of before still
 * fit, and are made anew at the next sign-in. A password counts in NFKC, however a keyboard puts its marks together.
 */
@ApplicationScoped
class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final PasswordCost cost;

    /** What a sign-in with an unknown name is compared with, so that it takes as long as one with a known name. */
    private final String nobody;

    @Inject
    Passwords(
            @ConfigProperty(name = "tongket.password.memory-kib", defaultValue = "19456") int memoryKib,
            @ConfigProperty(name = "tongket.password.passes", defaultValue = "2") int passes,
            @ConfigProperty(name = "tongket.password.parallelism", defaultValue = "1") int parallelism) {
        this(PasswordCost.set(memoryKib, passes, parallelism));
    }

    Passwords(PasswordCost cost) {
        this.cost = cost;
        this.nobody = hashed("nobody has this password", cost);
    }

    /** Settings that are not to be used are told at the start and not at the first sign-in. */
    void start(@Observes StartupEvent event) {
        cost.text();
    }

    String hash(String password) {
        return hashed(password, cost);
    }

    private static String hashed(String password, PasswordCost cost) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return "$argon2id$v=19$%s$%s$%s"
                .formatted(cost.text(), encode(salt), encode(derive(normal(password), salt, cost)));
    }

    /** Whether a hash was made at another cost than is set now. */
    boolean outdated(String stored) {
        return !PasswordCost.parse(stored.split("\\$")[3]).equals(cost);
    }

    /** Passwords of before were kept as they were typed; one that is not in normal form is tried so too. */
    boolean matches(String password, String stored) {
        String normal = normal(password);
        boolean fits = fits(normal, stored);
        return normal.equals(password) ? fits : fits | fits(password, stored);
    }

    /** As much work as {@link #matches}, for a name that nobody has. */
    void matchNobody(String password) {
        matches(password, nobody());
    }

    String nobody() {
        return nobody;
    }

    private static boolean fits(String password, String stored) {
        String[] parts = stored.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(expected, derive(password, salt, PasswordCost.parse(parts[3])));
    }

    /** The same digest each time; for comparing two requests, not for keeping passwords. */
    static String digest(String password, String salt) {
        byte[] salted = ("request " + salt).getBytes(StandardCharsets.UTF_8);
        return encode(
                derive(password, Arrays.copyOf(salted, Math.max(salted.length, SALT_BYTES)), PasswordCost.RECOMMENDED));
    }

    private static byte[] derive(String password, byte[] salt, PasswordCost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.parallelism())
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
