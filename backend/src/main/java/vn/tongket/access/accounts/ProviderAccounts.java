package vn.tongket.access.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;

/** Accounts of people for whom a provider of identities vouches. */
public interface ProviderAccounts {

    /**
     * A person as the provider describes them, after its word has been verified.
     *
     * @param issuer the provider
     * @param subject who it is there, for ever; names change
     * @param username the sign-in name that an account made for them gets, or null where they have none that can be one
     * @param displayName the name to show
     * @param linkedName the sign-in name of the account made beforehand that is theirs, or null where none is to be linked
     * @param roles the roles that the provider gives them, or null where it is not asked for roles
     * @param issuedAt when the provider said so; what it said earlier counts no more
     */
    record Person(
            String issuer,
            String subject,
            @Nullable String username,
            String displayName,
            @Nullable String linkedName,
            @Nullable List<Actor.Grant> roles,
            Instant issuedAt) {}

    /** What came of a sign-in. */
    sealed interface Arrival {}

    /**
     * Signed in.
     *
     * @param secret what the cookie carries
     * @param lifetime how long the session may last
     */
    record Admitted(String secret, Duration lifetime) implements Arrival {

        @Override
        public String toString() {
            return "Admitted[]";
        }
    }

    /** Known to the provider, and not let in here. */
    record Refused(Ground ground) implements Arrival {}

    /** Why somebody whom the provider knows is not let in. */
    enum Ground {
        /** No account is theirs, and none may be made for them. */
        NO_ACCOUNT,
        /** The sign-in name that their account would have belongs to another. */
        NAME_TAKEN,
        /** The account is disabled here, whatever the provider says. */
        DISABLED,
        /** The provider takes the role from the last active administrator. */
        LAST_ADMINISTRATOR
    }

    /**
     * Begins a session, links or makes the account at the first time, and replaces the roles that came from the provider
     * by those that it gives now.
     *
     * @param create whether an account may be made for somebody who has none; one without any role never is
     * @param place from where they come
     */
    Arrival signIn(Person person, boolean create, SignInPlace place);

    /**
     * Who stands behind an access token of the provider; roles are replaced where the token is younger than what is known.
     *
     * @param scopes what the token is limited to
     * @param address where it came from, for the log
     */
    Optional<Actor> actor(Person person, boolean create, Set<String> scopes, @Nullable String address);

    /**
     * Whether a person that came before is let in still.
     *
     * @param issuer the provider
     * @param subject who it is there
     */
    boolean admits(String issuer, String subject);
}
