package vn.tongket.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tongket.accounts.Accounts;
import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Secret;
import vn.tongket.platform.security.TokenCredentials;

/** Who is behind a token. It is looked up on each request and kept nowhere, so revoking counts from the next. */
@ApplicationScoped
class TokenCredentialService implements TokenCredentials {

    private static final Logger LOG = Logger.getLogger(TokenCredentialService.class);

    /** Reading does not always write. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final TokenRepository tokens;
    private final Accounts accounts;
    private final Clock clock;

    TokenCredentialService(TokenRepository tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whoever found a token and uses it elsewhere is told no more than that it is not good. */
    @Override
    public Optional<Actor> byToken(String token, @Nullable String address) {
        if (!TokenSecrets.isToken(token)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<TokenRepository.Shown> shown = tokens.inForce(Secret.hash(token), now);
        if (shown.isPresent() && !mayComeFrom(shown.get(), address)) {
            LOG.infof(
                    "token %s of %s refused: not to be used from %s",
                    shown.get().id(), shown.get().username(), address);
            return Optional.empty();
        }
        shown.filter(known -> isDue(known.lastUsedAt(), now)).ifPresent(known -> tokens.used(known.id(), now, address));
        return shown.map(known -> accounts.awake(actor(known, now)));
    }

    @Override
    public boolean holds(String token) {
        return TokenSecrets.isToken(token)
                && tokens.inForce(Secret.hash(token), clock.instant()).isPresent();
    }

    private static boolean mayComeFrom(TokenRepository.Shown token, @Nullable String address) {
        List<String> ranges = token.addresses();
        return ranges.isEmpty()
                || ranges.stream()
                        .flatMap(range -> AddressRange.read(range).stream())
                        .anyMatch(range -> range.contains(address));
    }

    private static boolean isDue(@Nullable Instant last, Instant now) {
        return last == null || last.plus(NOTED_EVERY).isBefore(now);
    }

    private Actor actor(TokenRepository.Shown token, Instant now) {
        List<Actor.Grant> grants =
                token.unit() == null ? token.grants() : tokens.grantsWithin(token.account(), token.unit(), now);
        return new Actor(token.account(), token.username(), grants, Set.copyOf(token.scopes()), token.id());
    }
}
