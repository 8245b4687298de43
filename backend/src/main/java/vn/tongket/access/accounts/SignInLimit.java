package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.tongket.access.accounts.SignInRepository.Failures;
import vn.tongket.kernel.http.ApiProblem;

/**
 * Slows down guessing: a few failures from one address for one name, and more from one address in all. It counts per
 * address, so that nobody can lock out another person by name, and in the database, so that it holds on all replicas
 * together. Codes are counted per account: only who knows its password comes so far as to guess them.
 */
@ApplicationScoped
class SignInLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int FAILURES_FOR_A_NAME = 5;
    private static final int FAILURES_OF_AN_ADDRESS = 50;
    private static final Duration CODE_WINDOW = Duration.ofMinutes(15);
    private static final int WRONG_CODES = 10;
    private static final long NO_ATTEMPT = 0;

    private final SignInRepository attempts;
    private final Clock clock;

    SignInLimit(SignInRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Lets an attempt pass or not; its number.
     *
     * @throws ApiProblem 429 with the seconds to wait
     */
    long admit(String username, SignInPlace place) {
        Instant now = clock.instant();
        Instant since = now.minus(WINDOW);
        long attempt = attempts.begin(username, place, now);
        demand(attempt, attempts.failures(username, place.address(), since, now, attempt), FAILURES_FOR_A_NAME, WINDOW);
        demand(attempt, attempts.failures(place.address(), since, now), FAILURES_OF_AN_ADDRESS, WINDOW);
        return attempt;
    }

    /**
     * Lets a code be looked at or not.
     *
     * @throws ApiProblem 429 with the seconds to wait
     */
    void admitCode(long attempt, UUID account) {
        Instant now = clock.instant();
        demand(attempt, attempts.wrongCodes(account, now.minus(CODE_WINDOW), now), WRONG_CODES, CODE_WINDOW);
    }

    /** The same outside a sign-in. */
    void admitCode(UUID account) {
        admitCode(NO_ATTEMPT, account);
    }

    /** An attempt that nothing holds up; its number. */
    long begun(String username, SignInPlace place) {
        return attempts.begin(username, place, clock.instant());
    }

    /** Attempts that are not let pass do not count: waiting is over when it was said to be. */
    private void demand(long attempt, Failures failures, int allowed, Duration window) {
        Instant first = failures.first();
        if (first != null && failures.count() >= allowed) {
            attempts.forget(attempt);
            long wait = Duration.between(clock.instant(), first.plus(window)).toSeconds();
            throw ApiProblem.tooManyRequests("session.too-many-attempts", Math.max(1, wait));
        }
    }

    void refused(long attempt) {
        attempts.end(attempt, "refused");
    }

    void wrongCode(long attempt) {
        attempts.end(attempt, "wrong-code");
    }

    /** The password was right, without a session coming of it. */
    void confirmed(long attempt) {
        attempts.end(attempt, "confirmed");
    }

    /** Neither right nor wrong: something more was asked for. */
    void unfinished(long attempt) {
        attempts.forget(attempt);
    }
}
