package vn.tongket.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Random secrets of sessions and tokens. They carry 256 bits of chance, so a plain SHA-256 of them is enough to keep. A
 * token has a prefix to be recognised by, in logs and by scanners, and a checksum that tells a typing error from a
 * revoked token without asking the database.
 */
final class Secrets {

    static final String TOKEN_PREFIX = "tkt_";
    static final int SHOWN_CHARACTERS = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int CHECKSUM_LENGTH = 8;

    private Secrets() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String token() {
        String body = TOKEN_PREFIX + random();
        return body + checksum(body);
    }

    static boolean looksLikeToken(String text) {
        int end = text.length() - CHECKSUM_LENGTH;
        return text.startsWith(TOKEN_PREFIX)
                && end > TOKEN_PREFIX.length()
                && checksum(text.substring(0, end)).equals(text.substring(end));
    }

    private static String checksum(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
