package vn.tongket.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.security.RecentFailures;

/**
 * Slows down guessing: a few failures from one address for one name, and more from one address in all. It counts per
 * address, so that nobody can lock out another person by name.
 */
@ApplicationScoped
class SignInLimit {

    private static final int FAILURES_FOR_A_NAME = 5;
    private static final int FAILURES_OF_AN_ADDRESS = 50;

    private final RecentFailures failures;

    SignInLimit(Clock clock) {
        this.failures = new RecentFailures(clock);
    }

    /**
     * Lets an attempt pass or not.
     *
     * @throws ApiProblem 429 with the seconds to wait
     */
    void admit(String address, String username) {
        demand(address + " " + username, FAILURES_FOR_A_NAME);
        demand(address, FAILURES_OF_AN_ADDRESS);
    }

    private void demand(String key, int allowed) {
        long wait = failures.secondsToWait(key, allowed);
        if (wait > 0) {
            throw ApiProblem.tooManyRequests("session.too-many-attempts", wait);
        }
    }

    void failed(String address, String username) {
        failures.add(address + " " + username);
        failures.add(address);
    }

    void succeeded(String address, String username) {
        failures.clear(address + " " + username);
    }
}
