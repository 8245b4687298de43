package vn.tongket.access.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the room of safeguards asks of accounts: that somebody proves to be their owner, and that a password is replaced. */
public interface OwnAccount {

    /**
     * An account as its safeguards see it.
     *
     * @param unit the unit of its first role, for the trail; null where it has none
     */
    record Owner(UUID id, String username, @Nullable UUID unit) {}

    /**
     * The caller.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 401 for one who has no account, 403 with a token that does not stand for the
     *     whole of it
     */
    Owner self();

    /**
     * The account that an administrator's request is about.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 for one that the caller does not administer
     */
    Owner administered(String id);

    /** An account, whoever asks. */
    Owner known(UUID account);

    /**
     * Has the caller prove by the password who it is; counts as an attempt to sign in. Not within a transaction.
     *
     * @param pointer where the password stands in the body
     * @throws vn.tongket.kernel.http.ApiProblem 422 for a wrong one, 429 after too many
     */
    void confirm(String password, SignInPlace place, String pointer);

    /**
     * Lets a code of somebody whose password was right be looked at or not.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 429 after too many wrong ones within a quarter of an hour
     */
    void admitCode(UUID account);

    /** Counts a wrong code of somebody whose password was right. */
    void wrongCode(UUID account, SignInPlace place);

    /**
     * Sets a password of the owner's own choice, and ends all sessions. Within a transaction.
     *
     * @param pointer where the password stands in the body
     * @throws vn.tongket.kernel.http.ApiProblem 422 for one that breaks a rule
     */
    void replacePassword(UUID account, String password, String pointer);
}
