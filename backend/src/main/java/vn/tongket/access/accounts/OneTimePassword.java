package vn.tongket.access.accounts;

import java.security.SecureRandom;

/** A password for the first sign-in, made by chance and easy to copy from paper: 16 of 31 letters and digits, 79 bits. */
final class OneTimePassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LENGTH_OF_GROUP = 4;

    private OneTimePassword() {}

    static String create() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            for (int i = 0; i < LENGTH_OF_GROUP; i++) {
                password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
        }
        return password.toString();
    }
}
