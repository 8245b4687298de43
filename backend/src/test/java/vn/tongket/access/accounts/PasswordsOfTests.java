package vn.tongket.access.accounts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Nobody guesses the passwords of tests, and hashing them as dearly as in production took two fifths of the time of all
 * tests. What such a hash costs is set by {@link #asInProduction()} where a test is about just that.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class PasswordsOfTests extends Passwords {

    static final PasswordCost QUICK = new PasswordCost(64, 1, 1);

    private final Passwords quick = new Passwords(QUICK);
    private final List<PasswordCost> comparisons = Collections.synchronizedList(new ArrayList<>());
    private volatile Passwords current = quick;

    PasswordsOfTests() {
        super(QUICK);
    }

    void asInProduction() {
        current = new Passwords(PasswordCost.RECOMMENDED);
    }

    void quickAgain() {
        current = quick;
    }

    /** Drops what was compared before. */
    void forget() {
        comparisons.clear();
    }

    /** The work of each comparison since {@link #forget()}, oldest first. */
    List<PasswordCost> comparisons() {
        return List.copyOf(comparisons);
    }

    @Override
    String hash(String password) {
        return current.hash(password);
    }

    @Override
    boolean outdated(String stored) {
        return current.outdated(stored);
    }

    @Override
    boolean matches(String password, String stored) {
        comparisons.add(PasswordCost.parse(stored.split("\\$")[3]));
        return current.matches(password, stored);
    }

    @Override
    String nobody() {
        return current.nobody();
    }
}
