package vn.tongket.access.safeguards;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How the secrets of second factors are kept. They have to be read again, so they cannot be hashed; with a key set they are
 * encrypted, so that a dump of the database gives nobody a second factor. Those kept before a key was set stay readable.
 */
@ApplicationScoped
class FactorSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String PLAIN = "plain:";
    private static final String ENCRYPTED = "aes-gcm:";

    private final @Nullable SecretKeySpec key;

    FactorSecrets(@ConfigProperty(name = "tongket.second-factor.key") Optional<String> key) {
        this.key = key.map(FactorSecrets::parse).orElse(null);
    }

    /** A key that is none is told at the start. */
    void start(@Observes StartupEvent event) {}

    private static SecretKeySpec parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("TONGKET_SECOND_FACTOR_KEY must be 32 bytes in Base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] random() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As it is kept; what was written for one account is worth nothing with another. */
    String seal(UUID account, byte[] secret) {
        if (key == null) {
            return PLAIN + Base64.getEncoder().encodeToString(secret);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, account, nonce, secret);
        return ENCRYPTED
                + Base64.getEncoder()
                        .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                                .put(nonce)
                                .put(sealed)
                                .array());
    }

    byte[] open(UUID account, String kept) {
        if (kept.startsWith(PLAIN)) {
            return Base64.getDecoder().decode(kept.substring(PLAIN.length()));
        }
        byte[] all = Base64.getDecoder().decode(kept.substring(ENCRYPTED.length()));
        return crypt(
                Cipher.DECRYPT_MODE,
                account,
                Arrays.copyOf(all, NONCE_BYTES),
                Arrays.copyOfRange(all, NONCE_BYTES, all.length));
    }

    private byte[] crypt(int mode, UUID account, byte[] nonce, byte[] text) {
        if (key == null) {
            throw new IllegalStateException("TONGKET_SECOND_FACTOR_KEY is not set, but second factors are encrypted");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A second factor cannot be read with TONGKET_SECOND_FACTOR_KEY", e);
        }
    }
}
