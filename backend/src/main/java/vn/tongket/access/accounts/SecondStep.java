package vn.tongket.access.accounts;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an account asks for besides the password. The room of safeguards knows; it is asked once the password was right. */
public interface SecondStep {

    /** What is to be said to a code. */
    enum Answer {
        /** The account asks for no code. */
        NOT_WANTED,
        /** It asks for one, and none was given. */
        MISSING,
        /** It is not the code, or it was used before. */
        WRONG,
        /** It is the code; it cannot be used again. */
        ACCEPTED
    }

    /** Whether an account asks for a code. */
    boolean on(UUID account);

    /** Those of some accounts that ask for a code. */
    Set<UUID> on(Collection<UUID> accounts);

    /** Looks at a code, and uses it up where it is right. */
    Answer check(UUID account, @Nullable String code);
}
