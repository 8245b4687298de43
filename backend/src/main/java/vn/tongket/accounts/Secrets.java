package vn.tongket.accounts;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import vn.tongket.platform.security.Secret;

/**
 * Random secrets of sessions and tokens. They carry 256 bits of chance, so a plain SHA-256 of them is enough to keep. A
 * token has a prefix to be recognised by, in logs and by scanners, and a checksum that tells a typing error from a
 * revoked token without asking the database.
 */
final class Secrets {

    static final String TOKEN_PREFIX = "tkt_";
    static final int SHOWN_CHARACTERS = 10;

    private static final int CHECKSUM_LENGTH = 8;

    private Secrets() {}

    static String random() {
        return Secret.random();
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
        return Secret.hash(secret);
    }
}
