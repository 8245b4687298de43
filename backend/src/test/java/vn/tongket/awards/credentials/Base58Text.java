package vn.tongket.awards.credentials;

import java.math.BigInteger;
import java.util.Arrays;

/** Reads what {@link Base58} wrote, by the definition. */
final class Base58Text {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private Base58Text() {}

    /** The bytes of a text; each of the ones that it begins with is a nought. */
    static byte[] decoded(String text) {
        int noughts = (int) text.chars().takeWhile(letter -> letter == '1').count();
        BigInteger number = text.chars()
                .mapToObj(letter -> BigInteger.valueOf(ALPHABET.indexOf(letter)))
                .reduce(
                        BigInteger.ZERO,
                        (sum, digit) -> sum.multiply(BigInteger.valueOf(ALPHABET.length()))
                                .add(digit));
        byte[] signed = number.toByteArray();
        byte[] digits = signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
        byte[] bytes = new byte[noughts + digits.length];
        System.arraycopy(digits, 0, bytes, noughts, digits.length);
        return bytes;
    }
}
