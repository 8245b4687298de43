package vn.tongket.access.safeguards;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits out of a secret and the time, after RFC 6238: SHA-1, steps of thirty seconds. These are what every
 * authenticator reckons; that SHA-1 is weak elsewhere takes nothing from it as the hash of an HMAC.
 */
final class Totp {

    static final int SECONDS = 30;
    static final int DIGITS = 6;

    private static final int MODULUS = 1_000_000;
    private static final int STEPS_AROUND = 1;

    private Totp() {}

    /** The number of the step in which a moment lies. */
    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The code of a step. */
    static String code(byte[] secret, long step) {
        byte[] mac = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = mac[mac.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % MODULUS);
    }

    private static byte[] mac(byte[] secret, byte[] message) {
        try {
            Mac hmac = Mac.getInstance("HmacSHA1");
            hmac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return hmac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step whose code it is: that of now, the one before or the one after, for clocks that go wrong. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        long present = step(now);
        return LongStream.rangeClosed(present - STEPS_AROUND, present + STEPS_AROUND)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }
}
