package vn.tongket.access.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tongket.kernel.security.Secret;

/**
 * A sign-in that is on its way to the provider and back. The browser that began it keeps it in a cookie, so that any
 * replica can go on with it and nothing is kept for those who never come back.
 *
 * @param state comes back in the address, and must be that of this browser
 * @param nonce comes back in the token that the provider signs
 * @param verifier shows the provider that whoever brings the code is who asked for it (PKCE, RFC 7636)
 * @param destination the page to go on to, of the desk
 */
record SignInAttempt(String state, String nonce, String verifier, String destination) {

    private static final String DESK = "/lam-viec";
    private static final Pattern OF_THE_DESK = Pattern.compile("/lam-viec([/?][\\w./?=&%~:,+-]{0,500})?");
    private static final Pattern SECRET = Pattern.compile("[\\w-]{43}");
    private static final int PARTS = 4;

    static SignInAttempt to(String destination) {
        return new SignInAttempt(Secret.random(), Secret.random(), Secret.random(), destinationOf(destination));
    }

    /** A page of the desk, and nothing that could lead out of this site. */
    static String destinationOf(String wanted) {
        return OF_THE_DESK.matcher(wanted).matches() && !wanted.contains("//") ? wanted : DESK;
    }

    /** What the provider is told of the verifier. */
    String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the cookie carries it. */
    String text() {
        return String.join(
                ".",
                state,
                nonce,
                verifier,
                Base64.getUrlEncoder().withoutPadding().encodeToString(destination.getBytes(StandardCharsets.UTF_8)));
    }

    static Optional<SignInAttempt> read(String text) {
        String[] parts = text.split("\\.");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        for (int i = 0; i < PARTS - 1; i++) {
            if (!SECRET.matcher(parts[i]).matches()) {
                return Optional.empty();
            }
        }
        try {
            String destination = new String(Base64.getUrlDecoder().decode(parts[PARTS - 1]), StandardCharsets.UTF_8);
            return Optional.of(new SignInAttempt(parts[0], parts[1], parts[2], destinationOf(destination)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isOf(String cameBack) {
        return MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), cameBack.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "SignInAttempt[" + destination + "]";
    }
}
