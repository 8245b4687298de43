package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The secrets that deliveries are signed with. The sender has to have them, so that a hash would not do: they are
 * encrypted (AES-256-GCM, bound to their webhook) where the installation has a key, and lie open where it has none.
 */
@ApplicationScoped
class SigningSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_ID_BYTES = 4;

    private final @Nullable SecretKeySpec key;
    private final @Nullable String keyId;

    SigningSecrets(@ConfigProperty(name = "tongket.webhook.secret-key") Optional<String> key) {
        byte[] bytes = key.map(SigningSecrets::keyBytes).orElse(null);
        this.key = bytes == null ? null : new SecretKeySpec(bytes, "AES");
        this.keyId = bytes == null ? null : keyId(bytes);
    }

    /** A secret as it is kept, and the key it needs: null for none. */
    record Kept(byte[] content, @Nullable String keyId) {}

    private static byte[] keyBytes(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw badKey();
        }
        throw badKey();
    }

    private static IllegalStateException badKey() {
        return new IllegalStateException(
                "TONGKET_WEBHOOK_SECRET_KEY must be 32 bytes in base64, as `openssl rand -base64 32` prints them.");
    }

    private static String keyId(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, KEY_ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new secret. */
    static byte[] random() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As receivers are given it. */
    static String text(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** As it is kept for a webhook. */
    Kept seal(byte[] secret, UUID webhook) {
        if (key == null) {
            return new Kept(secret, null);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret, webhook).orElseThrow();
        byte[] content = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, content, NONCE_BYTES, sealed.length);
        return new Kept(content, keyId);
    }

    /** What was kept for a webhook; empty where the key is another one. */
    Optional<byte[]> open(Kept kept, UUID webhook) {
        if (kept.keyId() == null) {
            return Optional.of(kept.content());
        }
        if (!kept.keyId().equals(keyId)) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(kept.content(), NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(kept.content(), NONCE_BYTES, kept.content().length);
        return crypt(Cipher.DECRYPT_MODE, nonce, sealed, webhook);
    }

    private Optional<byte[]> crypt(int mode, byte[] nonce, byte[] content, UUID webhook) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(webhook.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return Optional.of(cipher.doFinal(content));
        } catch (javax.crypto.AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
