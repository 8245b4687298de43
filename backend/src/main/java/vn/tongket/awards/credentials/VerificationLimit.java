package vn.tongket.awards.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.security.RecentFailures;

/** Slows down those who try serials: so many that no award has, from one address in a minute. */
@ApplicationScoped
class VerificationLimit {

    static final int UNKNOWN_FROM_AN_ADDRESS = 30;

    private final RecentFailures unknown;

    VerificationLimit(Clock clock) {
        this.unknown = new RecentFailures(clock);
    }

    /**
     * Lets a question pass or not.
     *
     * @throws ApiProblem 429 with the seconds to wait
     */
    void admit(String address) {
        long wait = unknown.secondsToWait(address, UNKNOWN_FROM_AN_ADDRESS);
        if (wait > 0) {
            throw ApiProblem.tooManyRequests("verification.too-many-attempts", wait);
        }
    }

    void unknown(String address) {
        unknown.add(address);
    }
}
