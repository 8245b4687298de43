package vn.tongket.access.tokens;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import vn.tongket.kernel.security.Secret;

/**
 * Secrets of tokens: with a prefix to be recognised by, in logs and by scanners, and a checksum that tells a typing error
 * from a revoked token without asking the database.
 */
final class TokenSecrets {

    private static final String PREFIX = "tkt_";
    static final int SHOWN_CHARACTERS = 10;

    private static final int CHECKSUM_LENGTH = 8;

    private TokenSecrets() {}

    static String create() {
        String body = PREFIX + Secret.random();
        return body + checksum(body);
    }

    static boolean isToken(String text) {
        int end = text.length() - CHECKSUM_LENGTH;
        return text.startsWith(PREFIX)
                && end > PREFIX.length()
                && checksum(text.substring(0, end)).equals(text.substring(end));
    }

    private static String checksum(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
