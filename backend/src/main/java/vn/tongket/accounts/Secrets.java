package vn.tongket.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final int ONE_TIME_GROUPS = 4;
    private static final int ONE_TIME_GROUP = 5;
    private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

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

    /** A password to be read out and typed: twenty letters and digits, none of which is taken for another; 100 bits. */
    static String oneTimePassword() {
        return Stream.generate(() -> letters(ONE_TIME_GROUP))
                .limit(ONE_TIME_GROUPS)
                .collect(Collectors.joining("-"));
    }

    private static String letters(int count) {
        return RANDOM.ints(count, 0, READABLE.length())
                .mapToObj(at -> String.valueOf(READABLE.charAt(at)))
                .collect(Collectors.joining());
    }

    static String hash(String secret) {
        return Secret.hash(secret);
    }
}
