package vn.tongket.access.openid;

import java.time.Duration;

/** How a sign-in at the provider ended. */
sealed interface SignInOutcome {

    /**
     * Signed in.
     *
     * @param secret what the cookie of the session carries
     * @param lifetime how long the session may last
     * @param handle what the cookie carries with which to sign out at the provider
     * @param destination the page to go on to
     */
    record SignedIn(String secret, Duration lifetime, String handle, String destination) implements SignInOutcome {

        @Override
        public String toString() {
            return "SignedIn[" + destination + "]";
        }
    }

    /** Not signed in, and what the page for signing in says of it. */
    record Failed(Reason reason) implements SignInOutcome {}

    /** What the page for signing in can say. */
    enum Reason {
        /** The provider does not answer. */
        UNAVAILABLE("khong-ket-noi"),
        /** The provider said no, or the sign-in was broken off or is too old. */
        REFUSED("bi-tu-choi"),
        /** Known to the provider, and without an account here. */
        NO_ACCOUNT("khong-co-tai-khoan");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
