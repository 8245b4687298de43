package vn.tongket.access.tokens;

import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;

/** What the limits of a token leave of what its owner may do, by the code that holds each request to them. */
public interface TokenLimits {

    /** One of an account's tokens, whether or not it is in force. */
    Optional<KnownToken> of(UUID account, UUID token);

    /** Who calls with it: its owner, with those rights alone that the token leaves them. */
    Actor actor(KnownToken token);

    /** Whether a text is an address that a caller can have. */
    static boolean isAddress(String text) {
        return text.indexOf('/') < 0 && AddressRange.read(text).isPresent();
    }
}
