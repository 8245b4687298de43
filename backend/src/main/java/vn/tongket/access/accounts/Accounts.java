package vn.tongket.access.accounts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** What the installation itself asks of accounts, at its first start. */
public interface Accounts {

    /** Whether a text can be a sign-in name. */
    static boolean isUsername(String text) {
        return text.matches(WriteAccount.USERNAME);
    }

    /** Whether anybody has an account. */
    boolean any();

    /**
     * Makes an account with one role.
     *
     * @param unit code of the unit the role stands on, or null for an administrator of the installation
     */
    void provision(String username, String displayName, String password, Role role, @Nullable String unit);

    /** Whether the caller keeps an account: they are an administrator, and every role of it lies below them. */
    boolean administers(UUID account);

    /**
     * The same person, without the role of administrator where the installation asks for a second factor and there is
     * none.
     */
    Actor awake(Actor actor);

    /** The sign-in names of all accounts. */
    List<String> usernames();
}
