package vn.tongket.awards.credentials;

import java.math.BigInteger;
import java.util.Arrays;

/** Reads what {@link Base58} wrote, by the definition. */
final class Base58Text {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private Base58Text() {}

    /** Of a text that does not begin with a nought. */
    static byte[] decoded(String text) {
        BigInteger number = text.chars()
                .mapToObj(letter -> BigInteger.valueOf(ALPHABET.indexOf(letter)))
                .reduce(
                        BigInteger.ZERO,
                        (sum, digit) -> sum.multiply(BigInteger.valueOf(ALPHABET.length()))
                                .add(digit));
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
